import { join } from 'node:path';
import { app, BrowserWindow, dialog, session } from 'electron';
import { engineHopeless } from './dialog-texts.ts';
import { keepEngine } from './engine-keeper.ts';
import { installMenu } from './menu.ts';
import { registerScheme, serveRenderer } from './protocol.ts';
import { closeContents, closeSession, silenceChromium } from './security.ts';
import { createShell } from './shell.ts';
import { openWindow } from './window.ts';

silenceChromium();
registerScheme();
// First of all, so that the engine loads while the window starts.
const engine = keepEngine();

// Root cannot be sandboxed by the kernel; everybody else always is.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.on('web-contents-created', (_event, contents) => closeContents(contents));
app.on('window-all-closed', () => app.quit());
app.on('quit', () => engine.end());

void app.whenReady().then(() => {
  closeSession(session.defaultSession);
  serveRenderer(join(app.getAppPath(), 'out', 'renderer'));
  const shell = createShell(engine);
  engine.onHopeless(() => {
    const { title, text } = engineHopeless(shell);
    dialog.showErrorBox(title, text);
    app.quit();
  });
  installMenu(shell);
  openWindow(shell, '/');
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(shell, '/');
  });
});
