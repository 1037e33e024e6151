import { shortcuts, WindowCommand } from '../../src-main/contract/shortcuts.ts';

/** The part of a key event that decides. */
export interface PressedKey {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

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
  return WindowCommand.options.find((command) => shortcuts[command].includes(keys)) ?? null;
}

/** The keys as people read them: "Strg K" or "Ctrl K", "⌘ K" on macOS. */
export function shownKeys(command: WindowCommand, language: 'de' | 'en', isMac: boolean): string | undefined {
  const words = {
    Ctrl: isMac ? '⌘' : language === 'de' ? 'Strg' : 'Ctrl',
    Shift: language === 'de' ? 'Umschalt' : 'Shift',
  };
  return shortcuts[command][0]
    ?.replace('Ctrl', words.Ctrl)
    .replace('Shift', words.Shift)
    .replace('Plus', '+')
    .replace('Left', '←')
    .replace('Right', '→')
    .replaceAll(/(?<=.)\+(?=.)/g, '\u00A0');
}

/** Whether this computer has a Command key. */
export const isMac = navigator.platform.startsWith('Mac');
