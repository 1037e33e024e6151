import { app, BrowserWindow, Menu, nativeImage, Tray } from 'electron';
import type { WindowCommand } from '../contract/shortcuts.ts';
import type { Language } from '../contract/values.ts';
import type { AppTray } from './app-tray.ts';
import { bringToFront } from './notifications.ts';
import type { Shell } from './procedures.ts';
import { traySign } from './tray-sign.ts';
import { openWindow } from './window.ts';

const words = {
  de: {
    show: 'Obhut zeigen',
    today: 'Heute',
    newBreach: 'Datenpanne melden',
    lock: 'Sperren',
    quit: 'Beenden',
  },
  en: { show: 'Show Obhut', today: 'Today', newBreach: 'Report a breach', lock: 'Lock', quit: 'Quit' },
} as const satisfies Record<Language, unknown>;

/** Keeps the sign; there is none until the settings ask for it. */
export function createTray(shell: () => Shell): AppTray {
  let tray: Tray | null = null;
  let isQuitting = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });
  return {
    update: () => {
      const { reminders } = shell().settings.read();
      if (!reminders.tray) {
        tray?.destroy();
        tray = null;
        return;
      }
      tray ??= newTray(shell());
      tray.setContextMenu(menuOf(shell()));
    },
    keeps: (window) => {
      const others = BrowserWindow.getAllWindows().filter((one) => one !== window && one.isVisible());
      return tray !== null && !isQuitting && others.length === 0;
    },
  };
}

function newTray(shell: Shell): Tray {
  const { side, scale, pixels } = traySign();
  const tray = new Tray(
    nativeImage.createFromBitmap(pixels, { width: side, height: side, scaleFactor: scale }),
  );
  tray.setToolTip('Obhut');
  tray.on('click', () => void windowOf(shell));
  return tray;
}

function menuOf(shell: Shell): Menu {
  const text = words[shell.settings.read().preferences.language];
  const ask = (command: WindowCommand) => () => shell.commands.send(windowOf(shell), command);
  return Menu.buildFromTemplate([
    { label: text.show, click: () => void windowOf(shell) },
    { type: 'separator' },
    { label: text.today, click: ask('today') },
    { label: text.newBreach, click: ask('newBreach') },
    { label: text.lock, click: () => void shell.engine.vaults.close().catch(() => undefined) },
    { type: 'separator' },
    { label: text.quit, click: () => app.quit() },
  ]);
}

/** A window in front: one that is there, else a new one. */
function windowOf(shell: Shell): BrowserWindow {
  const window = BrowserWindow.getAllWindows()[0] ?? openWindow(shell, '/');
  bringToFront(window);
  return window;
}
