import type { LucideIcon } from 'lucide-react';
import type { WindowCommand } from '../../../src-main/contract/shortcuts.ts';

export type RowGroup = 'recent' | 'tags' | 'records' | 'commands' | 'settingsGroup' | 'help';

/** One line of the palette. */
export interface PaletteRow {
  id: string;
  group: RowGroup;
  icon: LucideIcon;
  title: string;
  /** Quieter words behind the title. */
  detail: string;
  /** Further words by which it is found. */
  words?: string;
  /** Where it belongs: "Dienstleister". */
  area: string;
  /** The shortcut that does the same. */
  keys?: string | undefined;
  /** Address inside the app; what has one can be opened in another window. */
  href?: string;
  /** What is done where there is no address. */
  act?: () => void;
  /** What it puts into the field instead of leaving the palette. */
  fill?: string;
}

/** What the frame lends to the palette: its commands, their keys, the way to an address. */
export interface PaletteTools {
  run: (command: WindowCommand) => void;
  keysOf: (command: WindowCommand) => string | undefined;
  go: (address: string) => void;
  close: () => void;
}
