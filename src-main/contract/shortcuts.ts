import { z } from 'zod';

/** What keys and the application menu can ask of a window, whatever page it shows. */
export const WindowCommand = z.enum([
  'today',
  'vendors',
  'consents',
  'breaches',
  'newBreach',
  'reports',
  'settings',
  'audit',
  'palette',
  'undo',
  'redo',
  'saved',
  'print',
  'lock',
  'switchCompany',
  'newWindow',
  'back',
  'forward',
  'zoomIn',
  'zoomOut',
  'zoomReset',
  'shortcuts',
]);
export type WindowCommand = z.infer<typeof WindowCommand>;

/** The keys of each command; `Ctrl` is Command on macOS. The first one is shown, all of them work. */
export const shortcuts: Readonly<Record<WindowCommand, readonly string[]>> = {
  today: ['Ctrl+1'],
  vendors: ['Ctrl+2'],
  consents: ['Ctrl+3'],
  breaches: ['Ctrl+5'],
  newBreach: ['Ctrl+Shift+N'],
  reports: ['Ctrl+6'],
  settings: ['Ctrl+,'],
  audit: [],
  palette: ['Ctrl+K'],
  undo: ['Ctrl+Z'],
  redo: ['Ctrl+Y', 'Ctrl+Shift+Z'],
  saved: ['Ctrl+S'],
  print: ['Ctrl+P'],
  lock: ['Ctrl+L'],
  switchCompany: [],
  newWindow: ['Ctrl+Shift+W'],
  back: ['Alt+Left'],
  forward: ['Alt+Right'],
  zoomIn: ['Ctrl+Plus', 'Ctrl+='],
  zoomOut: ['Ctrl+-'],
  zoomReset: ['Ctrl+0'],
  shortcuts: ['F1', 'Ctrl+/'],
};
