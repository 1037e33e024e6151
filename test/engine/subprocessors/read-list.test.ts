import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readList } from '../../../src-main/engine/subprocessors/rules/list/read-list.ts';
import { places, publishedList } from './rule-fixture.ts';

/** Name, purpose, place and what stands above, as one line an entry. */
function read(text: string): string[] {
  return readList(text, places).entries.map(({ cells }) =>
    [cells.name, cells.purpose, cells.place, cells.parent].join(' | ').replace(/( \| )+$/, ''),
  );
}

test.each<[string, string, string[]]>([
  ['dashes', 'Walensee AG – Hosting – Schweiz', ['Walensee AG | Hosting | Schweiz']],
  ['a hyphen in a name', 'Hewett-Packwood Ltd - Hosting - US', ['Hewett-Packwood Ltd | Hosting | US']],
  ['a colon', 'Walensee AG: Hosting (Zürich, Schweiz)', ['Walensee AG | Hosting | Zürich, Schweiz']],
  [
    'commas, legal form stays with the name',
    'Kustlijn, Inc., Auslieferung, USA',
    ['Kustlijn, Inc. | Auslieferung | USA'],
  ],
  [
    'commas, town and country',
    'Kustlijn B.V., Amsterdam, Niederlande',
    ['Kustlijn B.V. |  | Amsterdam, Niederlande'],
  ],
  ['brackets behind the name', '- Leeside DAC (Ireland): help desk', ['Leeside DAC | help desk | Ireland']],
  ['bold names', '- **Leeside DAC** help desk – Ireland', ['Leeside DAC | help desk | Ireland']],
  [
    'tabs from a browser',
    'Name\tZweck\tLand\nLeeside DAC\tSupport\tIrland\n',
    ['Leeside DAC | Support | Irland'],
  ],
  [
    'tabs without a head',
    'Leeside DAC\tSupport\tIrland\nWalensee AG\tHosting\tSchweiz',
    ['Leeside DAC | Support | Irland', 'Walensee AG | Hosting | Schweiz'],
  ],
  [
    'semicolons and quotes',
    'Firma;Zweck;Land\n"Leeside; DAC";"Support ""nachts""";IE',
    ['Leeside; DAC | Support "nachts" | IE'],
  ],
  [
    'details below a bullet',
    '- Leeside DAC\n  - Zweck: Support\n  - Land: Irland',
    ['Leeside DAC | Support | Irland'],
  ],
  [
    'bullets below a bullet are its chain',
    '- Leeside DAC – Support – Irland\n  - Konkan LLP – Nachtdienst – Indien',
    ['Leeside DAC | Support | Irland', 'Konkan LLP | Nachtdienst | Indien | Leeside DAC'],
  ],
  [
    'headings that are places',
    '## Deutschland\n- Leinetal GmbH – Server\n## Hinweise\n- Grazbach – Zustellung',
    ['Leinetal GmbH | Server | Deutschland', 'Grazbach | Zustellung'],
  ],
  [
    'numbered',
    '1. Leinetal GmbH – Server – DE\n2) Grazbach – Zustellung – AT',
    ['Leinetal GmbH | Server | DE', 'Grazbach | Zustellung | AT'],
  ],
  [
    'rows that span',
    '<table><tr><th>Name<th>Purpose<th>Country<tr><td rowspan=2>Leeside<td>Support<td rowspan="2">IE<tr><td>Mail</table>',
    ['Leeside | Support | IE', 'Leeside | Mail | IE'],
  ],
  [
    'an html list',
    '<p>Located in the EU:</p><ul><li><a href="#">Leeside</a>. Support.<li><b>Kustlijn</b>: files</ul>',
    ['Leeside | Support | EU', 'Kustlijn | files | EU'],
  ],
  [
    'scripts and styles say nothing',
    '<style>td{}</style><script>var a="<td>"</script><table><tr><th>Name<th>Country<tr><td>Leeside<td>IE</table>',
    ['Leeside |  | IE'],
  ],
  ['escaped bars', '| Name | Purpose |\n|--|--|\n| A \\| B | x |', ['A | B | x']],
  [
    'a sentence is no entry',
    'Wir setzen die folgenden Firmen ein und prüfen sie jedes Jahr neu, wie im Vertrag vereinbart.\nLeeside – Support – Irland',
    ['Leeside | Support | Irland'],
  ],
  ['nothing', '', []],
])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));

test('several tables are all read, with the line in which each entry stands', () => {
  const { entries, format, has } = readList(publishedList, places);
  expect({ format, has, count: entries.length }).toEqual({
    format: 'markdown',
    has: ['name', 'purpose', 'place', 'seat'],
    count: 9,
  });
  expect(entries[0]?.line).toBe(11);
  expect(entries[8]?.cells.name).toBe('Kiebitzpost Lyon SAS');
});

test.each<[string, string[], string[], string[]]>([
  ['Deutschland', ['DE'], [], []],
  ['Federal Republic of Germany', ['DE'], [], []],
  ['Frankfurt am Main', ['DE'], [], []],
  ['München, Deutschland', ['DE'], [], []],
  ['USA (Oregon)', ['US'], [], []],
  ['San Francisco, CA, USA', ['US'], [], []],
  ['Wilmington, DE 19801', ['US'], [], []],
  ['CA', ['CA'], [], []],
  ['AWS eu-central-1', ['DE'], [], []],
  ['Ireland / Germany and the Netherlands', ['IE', 'DE', 'NL'], [], []],
  ['Bosnia and Herzegovina', ['BA'], [], []],
  ['EU', [], ['EU'], []],
  ['EU (Frankfurt), UK', ['DE', 'GB'], ['EU'], []],
  ['weltweit', [], ['WORLD'], []],
  ['Atlantis', [], [], ['Atlantis']],
  ['Deutschland, Ruritanien', ['DE'], [], ['Ruritanien']],
  ['U.S.A.', ['US'], [], []],
  ['Türkei, Turkey, Türkiye', ['TR'], [], []],
])('place: %s', (cell, countries, regions, unknown) => {
  const found = places.read(cell);
  expect({ ...found, regions: found.regions }).toMatchObject({ countries, regions, unknown });
});

const pieces = fc.constantFrom(
  ...[
    '<table>',
    '<tr>',
    '<td>',
    '<td rowspan=99>',
    '<th colspan=50>',
    '</table>',
    '<li>',
    '<ul>',
    '<script>',
    '<b>',
    '</',
  ],
  ...[
    '| a | b |',
    '|--|--|',
    '\n',
    '- ',
    '# ',
    '\t',
    ';',
    ',',
    '"',
    '(',
    ')',
    '[x](y)',
    '**',
    '`',
    '&#x0;',
    '&amp;',
    ' – ',
    ':',
  ],
  ...['Name', 'Land', 'Deutschland', 'USA', 'GmbH', 'formerly', '\u202e', '\ud800', '💥', '\0', '    '],
);

test('whatever stands in a text, reading it gives entries', () => {
  const garbage = fc.oneof(
    fc.string({ maxLength: 300, unit: 'binary' }),
    fc.array(pieces, { maxLength: 200 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(garbage, (text) => {
      for (const { cells } of readList(text, places).entries) places.read(cells.place);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['<td>', 300_000],
  ['<table><tr><td>', 100_000],
  ['<ul><li>', 150_000],
  ['<b>', 300_000],
  ['<td rowspan=200 colspan=200>x', 50_000],
  ['> ', 500_000],
  ['[', 500_000],
  ['**', 500_000],
  ['(', 500_000],
  ['| a ', 300_000],
  ['|-', 500_000],
  ['- a\n', 300_000],
  ['  - a\n', 300_000],
  ['a; b; c\n', 200_000],
  ['"', 500_001],
  ['a, ', 500_000],
  ['<a ', 400_000],
  ['x – ', 400_000],
])('half a million characters of %j end soon', { timeout: 20_000 }, (piece, times) => {
  expect(readList(piece.repeat(times).slice(0, 500_000), places).entries.length).toBeLessThanOrEqual(5000);
});
