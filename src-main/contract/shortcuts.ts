import { z } from 'zod';

/** What keys and the application menu can ask of a window, whatever page it shows. */
export const WindowCommand = z.enum([
  'today',
  'vendors',
  'consents',
  'campaigns',
  'breaches',
  'newBreach',
  'reports',
  'settings',
  'audit',
  'history',
  'trash',
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
  'help',
  'shortcuts',
]);
export type WindowCommand = z.infer<typeof WindowCommand>;
