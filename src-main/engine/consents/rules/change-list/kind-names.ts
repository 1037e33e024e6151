import type { UseProfile } from '../../../../contract/consent-record.ts';
import { foldedWords } from '../../../kernel/folded-text.ts';

/** What lists call the kinds of places, in German and English, folded and without spaces. */
const names: Record<UseProfile['kind'], readonly string[]> = {
  form: ['form', 'formular', 'webformular', 'webform', 'onlineformular'],
  landingPage: ['landingpage', 'zielseite', 'landeseite', 'kampagnenseite'],
  appScreen: ['appscreen', 'app', 'appansicht', 'appseite', 'mobileapp'],
  paper: ['paper', 'papier', 'karte', 'vordruck', 'card', 'leaflet'],
  phoneScript: [
    'phonescript',
    'gesprachsleitfaden',
    'telefon',
    'leitfaden',
    'telefonleitfaden',
    'phone',
    'callscript',
  ],
};

/** The kind of place that a word means; null for a word that is none of them. */
export function kindCalled(word: string): UseProfile['kind'] | null {
  const plain = foldedWords(word).join('');
  const found = Object.entries(names).find(([, words]) => words.includes(plain));
  return (found?.[0] as UseProfile['kind'] | undefined) ?? null;
}
