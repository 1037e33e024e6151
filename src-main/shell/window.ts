import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import type { Shell } from './procedures.ts';
import { appOrigin } from './protocol.ts';

/** Opens a window at an address of the app, as large as the last one was. */
export function openWindow(shell: Shell, address: string): BrowserWindow {
  const { bounds, preferences } = shell.settings.read();
  nativeTheme.themeSource = preferences.theme;
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 960,
    minHeight: 640,
    show: false,
    title: 'Obhut',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#10171B' : '#EDF1F2',
    webPreferences: {
      preload: join(__dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      webSecurity: true,
      zoomFactor: preferences.zoom,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => shell.settings.write({ bounds: window.getNormalBounds() }));
  shell.connect(window);
  void window.loadURL(`${appOrigin}/index.html#${address}`);
  return window;
}
