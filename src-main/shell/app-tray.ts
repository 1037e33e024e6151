import type { BrowserWindow } from 'electron';

/** The sign beside the clock of the computer. */
export interface AppTray {
  /** Shows or takes away the sign, as the settings say. */
  update(): void;
  /** Whether a window that is closed only hides: the sign keeps the app, and this is the last window to be seen. */
  keeps(window: BrowserWindow): boolean;
}
