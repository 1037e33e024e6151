import { expect, test } from 'vitest';
import { guessColumns } from '../../../../src-main/engine/consents/rules/change-list/guess-columns.ts';

const none = {
  place: null,
  address: null,
  kind: null,
  text: null,
  version: null,
  from: null,
  until: null,
  campaign: null,
  reason: null,
};

test.each([
  [
    ['Einsatzort', 'Adresse', 'Art', 'Text', 'Fassung', 'Ab', 'Bis', 'Kampagne', 'Grund'],
    { place: 0, address: 1, kind: 2, text: 3, version: 4, from: 5, until: 6, campaign: 7, reason: 8 },
  ],
  [
    ['Form', 'URL', 'Text name', 'Version number', 'Valid from', 'Valid until'],
    { ...none, place: 0, address: 1, text: 2, version: 3, from: 4, until: 5 },
  ],
  [
    ['GÜLTIG AB', 'Formular', 'Fassung-Nr.', 'Einwilligungstext'],
    { ...none, from: 0, place: 1, version: 2, text: 3 },
  ],
  [['Ab (Datum und Uhrzeit)', 'Bis (Datum)'], { ...none, from: 0, until: 1 }],
  [['Zeile im Original', 'Warum nicht übernommen', 'x'], none],
])('%j', (headers, columns) => {
  expect(guessColumns(headers)).toEqual(columns);
});
