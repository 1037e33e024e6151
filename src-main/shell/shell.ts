import { setTimeout as pause } from 'node:timers/promises';
import { ORPCError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { app, type BrowserWindow, ipcMain, MessageChannelMain, nativeTheme, powerMonitor } from 'electron';
import { archiveHandlers } from './archives.ts';
import { companyHandlers } from './companies.ts';
import { documentHandlers } from './documents.ts';
import type { EngineKeeper } from './engine-keeper.ts';
import { evidenceHandlers } from './evidence-files.ts';
import { licenceHandlers } from './licences.ts';
import { installMenu, nameActs } from './menu.ts';
import { networkHandlers } from './network.ts';
import { notificationHandlers } from './notifications.ts';
import { type Shell, shellOs, type WindowContext } from './procedures.ts';
import { openProfileStore } from './profile-store.ts';
import { proofPackHandlers } from './proof-packs.ts';
import { reminderHandlers, startReminders } from './reminders.ts';
import { createTray } from './tray.ts';
import { vaultHandlers } from './vault-files.ts';
import { openWindow } from './window.ts';
import { createWindowCommands } from './window-commands.ts';

/** Connects to the engine and answers what windows ask of the computer. */
export function createShell(keeper: EngineKeeper): Shell {
  const windows = new Map<number, OpenWindow>();
  const shell: Shell = {
    settings: openProfileStore(),
    get engine() {
      return keeper.client();
    },
    commands: createWindowCommands(),
    tray: createTray(() => shell),
    remindAnew: () => {},
    connect: (window) => {
      const { id } = window.webContents;
      windows.set(id, {
        window,
        isDrawn: drawn(window),
      });
      window.once('closed', () => windows.delete(id));
    },
  };
  const handler = new RPCHandler(shellRouter(shell), { clientInterceptors: [passOnFailures] });
  ipcMain.on('obhut:connect', ({ sender }) => {
    const open = windows.get(sender.id);
    if (open) handOverPorts(open, keeper, handler);
  });
  keeper.onReplaced(() => {
    for (const open of windows.values()) handOverPorts(open, keeper, handler);
  });
  shell.remindAnew = startReminders(shell);
  shell.tray.update();
  // Whoever locks the computer means the company file too; an engine that is gone holds none open.
  powerMonitor.on('lock-screen', () => void shell.engine.vaults.close().catch(() => undefined));
  return shell;
}

/** Milliseconds from the first sign of a page to all of it, letters in their fonts included. */
const drawing = 100;

async function drawn(window: BrowserWindow): Promise<void> {
  await new Promise<void>((shown) => window.once('ready-to-show', () => shown()));
  await pause(drawing);
}

interface OpenWindow {
  window: BrowserWindow;
  /** Over when the window shows its first picture. */
  isDrawn: Promise<unknown>;
}

function handOverPorts(
  { window, isDrawn }: OpenWindow,
  keeper: EngineKeeper,
  handler: RPCHandler<WindowContext>,
): void {
  // A window that comes first need not wait for the engine to learn that no file is open. It has the computer for itself
  // until it is drawn: only then the engine reads its scripts. One that comes later is drawn with what the engine answers.
  const isClosed = keeper.isUntouched();
  const enginePort = keeper.connect(isClosed ? isDrawn : undefined);
  const shellChannel = new MessageChannelMain();
  handler.upgrade(shellChannel.port1, { context: { window } });
  shellChannel.port1.start();
  window.webContents.postMessage('obhut:ports', { isClosed }, [enginePort, shellChannel.port2]);
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
    vaults: { ...vaultHandlers(shell), ...archiveHandlers(shell) },
    files: evidenceHandlers(shell),
    documents: { ...documentHandlers(shell), ...proofPackHandlers(shell) },
    notifications: notificationHandlers(shell),
    reminders: reminderHandlers(shell),
    companies: companyHandlers(shell),
    preferences: {
      get: shellOs.preferences.get.handler(() => settings.read().preferences),
      set: shellOs.preferences.set.handler(({ input, context }) => {
        const { language } = settings.read().preferences;
        settings.write({ preferences: input });
        nativeTheme.themeSource = input.theme;
        context.window.webContents.setZoomFactor(input.zoom);
        if (input.language !== language) {
          installMenu(shell);
          shell.tray.update();
        }
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
      nameActs: shellOs.window.nameActs.handler(({ input }) => {
        nameActs(shell, input);
        return {};
      }),
      commands: shellOs.window.commands.handler(({ context, signal }) =>
        shell.commands.follow(context.window, signal),
      ),
    },
    network: networkHandlers,
    licences: licenceHandlers(shell),
    about: shellOs.about.handler(() => ({
      version: app.getVersion(),
      runtime: `Electron ${process.versions.electron}`,
      isTrialRuntime: process.env.OBHUT_ENGINE_NODE !== undefined,
    })),
  };
}
