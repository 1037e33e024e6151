import { describe, expect, test } from 'vitest';
import { compareLists } from '../../../src-main/engine/subprocessors/rules/compare-lists.ts';
import { places, publishedList } from './rule-fixture.ts';

/** The difference in short: names of what came and went, changes as one line each. */
function told(before: string, after: string) {
  const { added, removed, changed } = compareLists(before, after, places);
  return [
    ...added.map(({ name }) => `+ ${name}`),
    ...removed.map(({ name }) => `- ${name}`),
    ...changed.map(
      ({ name, field, from, to, isGuess }) => `${isGuess ? '?' : '~'} ${name}: ${field} ${from} -> ${to}`,
    ),
  ];
}

const edited = (...edits: [from: string | RegExp, to: string][]) =>
  edits.reduce((text, [from, to]) => {
    const next = text.replace(from, to);
    if (next === text) throw new Error(`nothing to edit: ${from}`);
    return next;
  }, publishedList);

describe('what does not count', () => {
  const lines = publishedList.split('\n');
  const reversedRows = [...lines.slice(0, 10), ...lines.slice(10, 17).toReversed(), ...lines.slice(17)];
  test.each([
    ['the same text', publishedList],
    ['order of the rows', reversedRows.join('\n')],
    ['spaces and width of columns', publishedList.replace(/ \| /g, '   |  ')],
    ['line ends of Windows', publishedList.replace(/\n/g, '\r\n')],
    [
      'emphasis and links',
      edited(['Leeside Helpdesk', '**[Leeside Helpdesk](https://leeside.example/dpa)**']),
    ],
    ['capitals', edited(['Greasewood Data Co.', 'GREASEWOOD data co'])],
    [
      'legal forms',
      edited(
        ['Polderwolk Datacenters B.V.', 'Polderwolk Datacenters'],
        ['Merlion Ops |', 'Merlion Ops Pte. Ltd. |'],
      ),
    ],
    ['the language of a country', edited(['Netherlands, Germany', 'Deutschland, Niederlande'])],
    ['a code for a country', edited(['Support at night | Singapore', 'Support at night | SG'])],
    ['order of purposes', edited(['Hosting, backup', 'backup; hosting'])],
    ['a full stop', edited(['Help desk |', 'Help desk. |'])],
  ])('%s', (_what, after) => expect(told(publishedList, after)).toEqual([]));
});

describe('what counts', () => {
  test.each<[string, string, string[]]>([
    [
      'added in the second table',
      edited([
        '| Kiebitzpost Lyon',
        '| Kiebitzpost Turku Oy | Subsidiary | Finland | Finland |\n| Kiebitzpost Lyon',
      ]),
      ['+ Kiebitzpost Turku Oy'],
    ],
    ['removed', edited([/\| Leeside.*\n/, '']), ['- Leeside Helpdesk']],
    [
      'one subsidiary for another is no new name',
      edited([/\| Kiebitzpost Lyon.*\n/, '| Kiebitzpost Turku Oy | Subsidiary | France | France |\n']),
      ['+ Kiebitzpost Turku Oy', '- Kiebitzpost Lyon SAS'],
    ],
    [
      'place',
      edited(['Netherlands, Germany', 'Netherlands, United Kingdom']),
      ['~ Polderwolk Datacenters B.V.: place Netherlands, Germany -> Netherlands, United Kingdom'],
    ],
    [
      'a town says more than a country',
      edited(['Help desk | Ireland', 'Help desk | Dublin, Ireland']),
      ['~ Leeside Helpdesk: place Ireland -> Dublin, Ireland'],
    ],
    [
      'seat',
      edited(['Germany | Netherlands', 'Germany | USA']),
      ['~ Polderwolk Datacenters B.V.: seat Netherlands -> USA'],
    ],
    [
      'purpose of one of two entries of a firm',
      edited(['Analysis of tickets', 'Analysis of tickets, translation']),
      ['~ Merlion Ops: purpose Analysis of tickets -> Analysis of tickets, translation'],
    ],
    [
      'place of one of two entries of a firm',
      edited(['night | Singapore', 'night | India']),
      ['~ Merlion Ops: place Singapore -> India'],
    ],
    [
      'a third entry of a firm',
      edited(['| NachtSMS', '| Merlion Ops | Payroll | Germany | Singapore |\n| NachtSMS']),
      ['+ Merlion Ops'],
    ],
    ['one of two entries of a firm gone', edited([/\| Merlion Ops \| Analysis.*\n/, '']), ['- Merlion Ops']],
    [
      'renamed, the old name said',
      edited(['NachtSMS Inc (aka Funkstille)', 'Funkstille Ltd (formerly NachtSMS)']),
      [
        '~ NachtSMS Inc (aka Funkstille): name NachtSMS Inc (aka Funkstille) -> Funkstille Ltd (formerly NachtSMS)',
      ],
    ],
    [
      'renamed, a telling word stays',
      edited(['Greasewood Data Co.', 'Greasewood Insights Inc.']),
      ['~ Greasewood Data Co.: name Greasewood Data Co. -> Greasewood Insights Inc.'],
    ],
    [
      'a new name for what nobody else does is a guess',
      edited(['Leeside Helpdesk', 'Möwenruf Service GmbH']),
      ['? Leeside Helpdesk: name Leeside Helpdesk -> Möwenruf Service GmbH'],
    ],
    [
      'replaced, elsewhere',
      edited([/\| Leeside.*\n/, '| Möwenruf GmbH | Telephone | Germany | Germany |\n']),
      ['+ Möwenruf GmbH', '- Leeside Helpdesk'],
    ],
    [
      'a column that is new changes nobody',
      publishedList.replaceAll(/\|\n/g, '| x |\n').replaceAll(/(-\|) x \|/g, '$1---|'),
      [],
    ],
  ])('%s', (_what, after, expected) =>
    expect(told(publishedList, after).toSorted()).toEqual(expected.toSorted()),
  );
});

const bullets = `These subprocessors are all located in the United States:

* [Blueridge Compute](https://blueridge.example/). Cloud services provider.
* [Greasewood](https://greasewood.example). Error reports.

These subprocessors are located in the EU:

* [Leeside](https://leeside.example/x_(y)). Monitoring.`;

test('a sentence before a list says where all of them are', () => {
  const moved = bullets
    .replace(/\* \[Greasewood.*\n/, '')
    .concat('\n* [Greasewood](https://greasewood.example). Error reports.\n');
  expect(told(bullets, moved)).toEqual(['~ Greasewood: place United States -> EU']);
  expect(told(bullets, bullets.replace('Monitoring.', 'Monitoring of servers.'))).toEqual([
    '~ Leeside: purpose Monitoring -> Monitoring of servers',
  ]);
});

test('the same list in another format is the same list', () => {
  const md =
    '| Name | Zweck | Land | Transferinstrument |\n|--|--|--|--|\n| Walensee AG | Hosting | Schweiz | Angemessenheit |\n| Konkan LLP | Support | Indien | SCC |';
  const html =
    '<table><thead><tr><th>Name</th><th>Zweck</th><th>Land</th><th>Transferinstrument</th></tr></thead><tr><td><a href="x">Walensee&nbsp;AG</a></td><td>Hosting</td><td>CH</td><td>Angemessenheit</td></tr><tr><td>Konkan LLP<td>Support<td>India<td>SCC</table>';
  const csv =
    'Firma;Leistung;Ort der Verarbeitung;Garantien\nKonkan LLP;Support;IN;SCC\n"Walensee AG";Hosting;Switzerland;Angemessenheit\n';
  const lines = 'Walensee AG – Hosting – Schweiz\nKonkan LLP – Support – Indien\n';
  expect(told(md, html)).toEqual([]);
  expect(told(md, csv)).toEqual([]);
  expect(told(csv, html)).toEqual([]);
  expect(told(md, lines)).toEqual([]);
  expect(told(md, csv.replace('SCC', 'BCR'))).toEqual(['~ Konkan LLP: tool SCC -> BCR']);
});

test('a list compared with nothing is all new, and the other way round', () => {
  const count = 9;
  expect(compareLists('', publishedList, places).added).toHaveLength(count);
  expect(compareLists(publishedList, '', places).removed).toHaveLength(count);
});
