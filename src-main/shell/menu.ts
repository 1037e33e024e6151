import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Shell } from './procedures.ts';

const texts = {
  de: { file: 'Datei', edit: 'Bearbeiten', view: 'Ansicht', window: 'Fenster' },
  en: { file: 'File', edit: 'Edit', view: 'View', window: 'Window' },
} as const;

/** The application menu: the system's own roles under the person's language. */
export function installMenu(shell: Shell): void {
  const text = texts[shell.settings.read().preferences.language];
  const template: MenuItemConstructorOptions[] = [
    { label: text.file, submenu: [{ role: 'close' }, { role: 'quit' }] },
    {
      label: text.edit,
      submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
    },
    {
      label: text.view,
      submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
    },
    { label: text.window, submenu: [{ role: 'minimize' }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
