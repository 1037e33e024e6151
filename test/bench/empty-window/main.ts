import { join } from 'node:path';
import { app, BrowserWindow, ipcMain } from 'electron';

// The least that a window with React in it costs on this runtime: no engine, no rules, no own scheme.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
ipcMain.handle('echo', (_event, value: unknown) => value);
ipcMain.handle('text', (_event, length: number) => 'x'.repeat(length));
app.on('window-all-closed', () => app.quit());

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: {
      preload: join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(join(__dirname, 'page', 'index.html'));
});
