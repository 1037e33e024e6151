import { type ChangeColumns, ChangeField } from '../../../../contract/consent-import.ts';
import { foldedWords } from '../../../kernel/folded-text.ts';

/** What people call the columns, in German and English, folded; the plainest first. */
const names: Record<ChangeField, readonly string[]> = {
  place: [
    'einsatzort',
    'formular',
    'formularname',
    'form',
    'form name',
    'place',
    'ort',
    'stelle',
    'platzierung',
  ],
  address: ['adresse', 'address', 'url', 'webadresse', 'link', 'seite', 'page'],
  kind: ['art', 'typ', 'kind', 'type', 'art des orts', 'kind of place'],
  text: ['text', 'textname', 'einwilligungstext', 'text name', 'consent text', 'einwilligung', 'consent'],
  version: [
    'fassung',
    'version',
    'fassungsnummer',
    'versionsnummer',
    'version number',
    'fassung nr',
    'version no',
  ],
  from: ['ab', 'von', 'from', 'gultig ab', 'valid from', 'beginn', 'start', 'seit', 'since', 'live ab'],
  until: ['bis', 'until', 'to', 'gultig bis', 'valid until', 'valid to', 'ende', 'end'],
  campaign: ['kampagne', 'campaign', 'aktion'],
  reason: ['grund', 'reason', 'anlass', 'bemerkung', 'kommentar', 'comment', 'notiz', 'note'],
};

/** Columns by their names: first those called exactly so, then those that begin or end with such a word. */
export function guessColumns(headers: readonly string[]): ChangeColumns {
  const folded = headers.map((header) => foldedWords(header).join(' '));
  const taken = new Set<number>();
  const columns = Object.fromEntries(ChangeField.options.map((field) => [field, null])) as ChangeColumns;
  const fits: ((header: string, name: string) => boolean)[] = [
    (header, name) => header === name,
    (header, name) => header.startsWith(`${name} `),
    (header, name) => header.endsWith(` ${name}`),
  ];
  for (const matches of fits) {
    for (const field of ChangeField.options) {
      if (columns[field] !== null) continue;
      const found = names[field]
        .map((name) => folded.findIndex((header, index) => !taken.has(index) && matches(header, name)))
        .find((index) => index !== -1);
      if (found === undefined) continue;
      columns[field] = found;
      taken.add(found);
    }
  }
  return columns;
}
