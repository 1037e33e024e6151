import './no-eval.ts';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, Menu, session } from 'electron';
import { giveBackMemory, onRest } from '../memory/rest.ts';
import { wallOffNetwork } from '../wall/network-wall.ts';
import { engineHopeless } from './dialog-texts.ts';
import { type EngineKeeper, keepEngine } from './engine-keeper.ts';
import { startsBeforeReady } from './engine-process.ts';
import { installMenu } from './menu.ts';
import { bringToFront } from './notifications.ts';
import type { Shell } from './procedures.ts';
import { registerScheme, serveRenderer } from './protocol.ts';
import { closeContents, closeSession, silenceChromium } from './security.ts';
import { createShell } from './shell.ts';
import { openWindow } from './window.ts';

wallOffNetwork();
silenceChromium();
registerScheme();
// One app per profile: a second start shows the window that is there. Another profile is another app.
if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  const engine = keepEngine();
  // A Node child is forked first of all: forked from a process that draws already, it hung now and then.
  if (startsBeforeReady) engine.wake();
  // Else Electron builds a menu of its own first, which nobody sees.
  Menu.setApplicationMenu(null);
  // Root cannot be sandboxed by the kernel; everybody else always is.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => closeContents(contents));
  app.on('window-all-closed', () => app.quit());
  quitAfter(() => engine.end());
  void app.whenReady().then(() => openApp(engine));
}

function openApp(engine: EngineKeeper): void {
  closeSession(session.defaultSession);
  const shell = createShell(engine);
  serveRenderer({
    folder: join(app.getAppPath(), 'out', 'renderer'),
    language: () => shell.settings.read().preferences.language,
    onRequest: onRest(giveBackMemory),
  });
  engine.onHopeless(() => {
    const { title, text } = engineHopeless(shell);
    dialog.showErrorBox(title, text);
    app.quit();
  });
  installMenu(shell);
  openWindow(shell, '/');
  engine.wake();
  app.on('activate', () => showWindow(shell));
  app.on('second-instance', () => showWindow(shell));
}

/** Brings the app to the front, with a window if it has none. */
function showWindow(shell: Shell): void {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) return void openWindow(shell, '/');
  bringToFront(window);
}

/** Lets the last work end, whatever asked the app to quit. */
function quitAfter(lastWork: () => Promise<void>): void {
  let isDone = false;
  app.on('will-quit', (event) => {
    if (isDone) return;
    event.preventDefault();
    void lastWork().finally(() => {
      isDone = true;
      app.quit();
    });
  });
}
