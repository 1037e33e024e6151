import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { shortcuts } from '../contract/shortcut-keys.ts';
import type { WindowCommand } from '../contract/shortcuts.ts';
import { menuTexts } from './menu-texts.ts';
import type { Shell } from './procedures.ts';

type Item = MenuItemConstructorOptions;

/** What undo and redo would do, in words; null where there is nothing. */
export interface NamedActs {
  undo: string | null;
  redo: string | null;
}

let acts: NamedActs = { undo: null, redo: null };

/** Names in the menu what undo and redo would do. */
export function nameActs(shell: Shell, next: NamedActs): void {
  if (next.undo === acts.undo && next.redo === acts.redo) return;
  acts = next;
  installMenu(shell);
}

const longest = 60;

/** Text as a label of the menu: short, and without a sign that would become a key. */
function asLabel(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return short.replaceAll('&', '&&');
}

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
  const named = (command: 'undo' | 'redo', act: string | null): Item => {
    const item = ask(command);
    return act === null ? item : { ...item, label: `${item.label}: ${asLabel(act)}` };
  };
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
        ...[named('undo', acts.undo), named('redo', acts.redo), separator],
        { role: 'cut', label: text.cut },
        { role: 'copy', label: text.copy },
        { role: 'paste', label: text.paste },
        { role: 'selectAll', label: text.selectAll },
        ...[separator, ask('palette'), ask('history'), ask('trash')],
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
