import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { shortcuts, type WindowCommand } from '../contract/shortcuts.ts';
import { menuTexts } from './menu-texts.ts';
import type { Shell } from './procedures.ts';

type Item = MenuItemConstructorOptions;

/** The application menu in the person's language, with every shortcut; built anew when the language changes. */
export function installMenu(shell: Shell): void {
  const text = menuTexts[shell.settings.read().preferences.language];
  const ask = (command: WindowCommand): Item => ({
    label: text.commands[command],
    ...acceleratorOf(command),
    click: () => {
      const window = BrowserWindow.getFocusedWindow();
      if (window) shell.commands.send(window, command);
    },
  });
  const separator: Item = { type: 'separator' };
  const template: Item[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: text.file,
      submenu: [
        ...[
          ask('newBreach'),
          separator,
          ask('newWindow'),
          separator,
          ask('switchCompany'),
          ask('lock'),
          ask('saved'),
        ],
        ...[separator, ask('print'), separator],
        { role: 'close', label: text.close },
        ...(process.platform === 'darwin' ? [] : [{ role: 'quit', label: text.quit } as const]),
      ],
    },
    {
      label: text.edit,
      submenu: [
        ...[ask('undo'), ask('redo'), separator],
        { role: 'cut', label: text.cut },
        { role: 'copy', label: text.copy },
        { role: 'paste', label: text.paste },
        { role: 'selectAll', label: text.selectAll },
        ...[separator, ask('palette')],
      ],
    },
    {
      label: text.view,
      submenu: [
        ...[ask('back'), ask('forward'), separator, ask('zoomIn'), ask('zoomOut'), ask('zoomReset')],
        ...[separator, { role: 'togglefullscreen', label: text.fullScreen } as const],
      ],
    },
    {
      label: text.area,
      submenu: [
        ask('today'),
        ask('vendors'),
        ask('consents'),
        ask('campaigns'),
        ask('breaches'),
        ask('reports'),
        ask('settings'),
        separator,
        ask('audit'),
      ],
    },
    {
      label: text.help,
      submenu: [
        ask('help'),
        ask('shortcuts'),
        separator,
        { label: `Obhut ${app.getVersion()}`, enabled: false },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** Shown in the menu; the page itself listens to the keys, so that fields come first. */
function acceleratorOf(command: WindowCommand): Pick<Item, 'accelerator' | 'registerAccelerator'> {
  const [keys] = shortcuts[command];
  return keys ? { accelerator: keys.replace('Ctrl', 'CommandOrControl'), registerAccelerator: false } : {};
}
