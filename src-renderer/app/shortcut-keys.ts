import { keysAsRead } from '../../src-main/contract/key-words.ts';
import { shortcuts } from '../../src-main/contract/shortcut-keys.ts';
import type { WindowCommand } from '../../src-main/contract/shortcuts.ts';
import { isMac } from '../lib/key-words.ts';

/** The part of a key event that decides. */
export interface PressedKey {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const commands = Object.keys(shortcuts) as WindowCommand[];
const named: Record<string, string> = { ArrowLeft: 'Left', ArrowRight: 'Right', '+': 'Plus' };

/** The command of a key press, if it has one. `Ctrl` is Command on macOS. */
export function commandOf(press: PressedKey, isMac: boolean): WindowCommand | null {
  const keys = [
    ((isMac ? press.metaKey : press.ctrlKey) && 'Ctrl') || null,
    (press.altKey && 'Alt') || null,
    // The shift that a sign needs on some keyboards ("/" on German ones) is not part of the shortcut.
    (press.shiftKey && /^[a-z]$/i.test(press.key) && 'Shift') || null,
    named[press.key] ?? (press.key.length === 1 ? press.key.toUpperCase() : press.key),
  ]
    .filter((part) => part !== null)
    .join('+');
  return commands.find((command) => shortcuts[command].includes(keys)) ?? null;
}

/** The keys as people read them: "Strg K" or "Ctrl K", "⌘ K" on macOS. */
export function shownKeys(command: WindowCommand, language: 'de' | 'en', isMac: boolean): string | undefined {
  const [keys] = shortcuts[command];
  return keys === undefined ? undefined : keysAsRead(keys, language, isMac);
}

export { isMac };
