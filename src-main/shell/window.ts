import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Shell } from './procedures.ts';
import type { Profile } from './profile.ts';
import { appOrigin } from './protocol.ts';

/** Opens a window at an address of the app, as large as the last one was. */
export function openWindow(shell: Shell, address: string): BrowserWindow {
  const { bounds, preferences } = shell.settings.read();
  nativeTheme.themeSource = preferences.theme;
  const window = new BrowserWindow({
    ...onAScreen(bounds),
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
  window.on('close', (event) => {
    shell.settings.write({ bounds: window.getNormalBounds() });
    if (!shell.tray.keeps(window)) return;
    event.preventDefault();
    window.hide();
  });
  shell.connect(window);
  void window.loadURL(`${appOrigin}/index.html#${address}`);
  return window;
}

/** Where the last window was, if a screen still shows that place: the second one may have been unplugged. */
function onAScreen(bounds: Profile['bounds']): Profile['bounds'] {
  if (!('x' in bounds)) return bounds;
  const isShown = screen.getAllDisplays().some(({ workArea }) => {
    const x = bounds.x + bounds.width / 2 - workArea.x;
    const y = bounds.y - workArea.y;
    return x >= 0 && x < workArea.width && y >= 0 && y < workArea.height;
  });
  return isShown ? bounds : { width: bounds.width, height: bounds.height };
}
