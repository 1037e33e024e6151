import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { ORPCError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { app, type BrowserWindow, ipcMain, MessageChannelMain, nativeTheme } from 'electron';
import { documentHandlers } from './documents.ts';
import type { EngineProcess } from './engine-process.ts';
import { evidenceHandlers } from './evidence-files.ts';
import { type EngineClient, type Shell, shellOs, type WindowContext } from './procedures.ts';
import { openProfileStore } from './profile-store.ts';
import { vaultHandlers } from './vault-files.ts';
import { openWindow } from './window.ts';

/** Connects to the engine and answers what windows ask of the computer. */
export function createShell(engineProcess: EngineProcess): Shell {
  const port = engineProcess.connect('private');
  const engine: EngineClient = createORPCClient(new RPCLink({ port }));
  port.start();
  const settings = openProfileStore();
  const windows = new Map<number, BrowserWindow>();
  const shell: Shell = {
    settings,
    engine,
    connect: (window) => {
      const { id } = window.webContents;
      windows.set(id, window);
      window.once('closed', () => windows.delete(id));
    },
  };
  const handler = new RPCHandler(shellRouter(shell), { clientInterceptors: [passOnFailures] });
  ipcMain.on('obhut:connect', ({ sender }) => {
    const window = windows.get(sender.id);
    if (window) handOverPorts(window, engineProcess, handler);
  });
  return shell;
}

function handOverPorts(
  window: BrowserWindow,
  engine: EngineProcess,
  handler: RPCHandler<WindowContext>,
): void {
  const shellChannel = new MessageChannelMain();
  handler.upgrade(shellChannel.port1, { context: { window } });
  shellChannel.port1.start();
  window.webContents.postMessage('obhut:ports', null, [engine.connect('public'), shellChannel.port2]);
}

/** A refusal of the engine reaches the page as it is. */
async function passOnFailures<Output>({ next }: { next(): Promise<Output> }): Promise<Output> {
  try {
    return await next();
  } catch (error) {
    if (error instanceof ORPCError) throw new ORPCError(error.code, { defined: true, data: error.data });
    throw error;
  }
}

function shellRouter(shell: Shell) {
  const { settings } = shell;
  return {
    vaults: vaultHandlers(shell),
    files: evidenceHandlers(shell),
    documents: documentHandlers(shell),
    preferences: {
      get: shellOs.preferences.get.handler(() => settings.read().preferences),
      set: shellOs.preferences.set.handler(({ input, context }) => {
        settings.write({ preferences: input });
        nativeTheme.themeSource = input.theme;
        context.window.webContents.setZoomFactor(input.zoom);
        return input;
      }),
    },
    window: {
      open: shellOs.window.open.handler(({ input }) => {
        openWindow(shell, input.address);
        return {};
      }),
      setTitle: shellOs.window.setTitle.handler(({ input, context }) => {
        context.window.setTitle(input.title);
        return {};
      }),
    },
    about: shellOs.about.handler(() => ({
      version: app.getVersion(),
      runtime: `Electron ${process.versions.electron}`,
      isTrialRuntime: process.env.OBHUT_ENGINE_NODE !== undefined,
    })),
  };
}
