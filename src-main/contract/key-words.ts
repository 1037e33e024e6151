import type { Language } from './values.ts';

const words: Record<Language, Record<string, string>> = {
  de: {
    Ctrl: 'Strg',
    Shift: 'Umschalt',
    Enter: 'Eingabe',
    Space: 'Leertaste',
    Delete: 'Entf',
    Home: 'Pos1',
    End: 'Ende',
  },
  en: { Delete: 'Del' },
};
const signs: Record<string, string> = { Plus: '+', Left: '←', Right: '→', Up: '↑', Down: '↓' };

/** Keys as people read them: `Ctrl+Shift+N` is "Strg Umschalt N"; on macOS `Ctrl` is Command. */
export function keysAsRead(keys: string, language: Language, isMac: boolean): string {
  return keys
    .split(/(?<=.)\+(?=.)/)
    .map((key) => {
      if (key === 'Ctrl' && isMac) return '⌘';
      return signs[key] ?? words[language][key] ?? key;
    })
    .join('\u00A0');
}
