import { expect, test } from 'vitest';
import { compareClauses } from '../../../src-main/engine/contracts/rules/compare-clauses.ts';
import type { ContractSection } from '../../../src-main/engine/contracts/rules/split-clauses.ts';

const agreement = `# Vertrag zur Auftragsverarbeitung

§ 1 Gegenstand und Dauer

(1) Der Auftragnehmer versendet für den Auftraggeber Nachrichten an dessen Kunden.
(2) Der Vertrag läuft, solange der Hauptvertrag läuft; § 4 bleibt unberührt.

§ 2 Weisungen

(1) Der Auftragnehmer verarbeitet Daten nur auf dokumentierte Weisung des Auftraggebers.
(2) Hält er eine Weisung für rechtswidrig, weist er den Auftraggeber unverzüglich darauf hin.

§ 3 Unterauftragsverarbeiter

Neue Unterauftragsverarbeiter kündigt der Auftragnehmer dreißig (30) Tage vorher an. Der Auftraggeber kann binnen 14 Tagen widersprechen.

§ 4 Löschung

Nach Ende der Leistung löscht der Auftragnehmer alle Daten binnen 30 Tagen und bestätigt das in Textform.
`;

const asSection = (text: string): ContractSection[] => [{ heading: null, page: null, text }];

/** "status number" of everything that is not as it was. */
function changes(before: string, after: string): string[] {
  return compareClauses(asSection(before), asSection(after))
    .filter(({ status }) => status !== 'unchanged')
    .map(({ status, isMoved, before: older, after: newer }) => {
      const side = newer ?? older;
      const mark = `${side?.heading ?? ''} ${side?.number ?? ''}`.trim();
      return `${status}${isMoved && status === 'changed' ? ' and moved' : ''}: ${mark}`;
    });
}

const lines = agreement.split('\n');
const without = (start: string, end: string) =>
  agreement.slice(0, agreement.indexOf(start)) + agreement.slice(agreement.indexOf(end));

const cases: [string, string, string[]][] = [
  ['the same text', agreement, []],
  [
    'other line ends and page breaks',
    agreement.replaceAll('\n', '\r\n').replace('alle Daten', 'alle\r\n\f\r\nDaten'),
    [],
  ],
  ['lines filled anew', lines.map((line) => line.replace(/(.{40}\S*) /g, '$1\n')).join('\n'), []],
  ['all on one line', agreement.replaceAll(/\s+/g, ' '), []],
  ['paragraphs parted by blank lines', agreement.replaceAll('\n', '\n\n'), []],
  [
    'a word parted at a line end',
    agreement.replace('Auftragsverarbeiter kündigt', 'Auftrags-\nverarbeiter kündigt'),
    [],
  ],
  ['page numbers between', agreement.replace('\n§ 3', '\nSeite 2 von 4\n\n§ 3'), []],
  ['other headings', agreement.replace('§ 4 Löschung', '§ 4 Rückgabe und Löschung'), []],
  ['another punctuation and case', agreement.replace('läuft; §', 'LÄUFT, §'), []],
  [
    'a changed number of days',
    agreement.replace('binnen 30 Tagen', 'binnen 90 Tagen'),
    ['changed: § 4 Löschung'],
  ],
  [
    'a changed figure in brackets',
    agreement.replace('dreißig (30)', 'dreißig (10)'),
    ['changed: § 3 Unterauftragsverarbeiter'],
  ],
  ['a word put in', agreement.replace('nur auf', 'nicht nur auf'), ['changed: § 2 Weisungen (1)']],
  [
    'a sentence added to a paragraph',
    agreement.replace('in Textform.', 'in Textform. Für Sicherungen gilt das nicht.'),
    ['changed: § 4 Löschung'],
  ],
  [
    'a sentence set before a paragraph',
    agreement.replace('Nach Ende', 'Auf Wunsch gilt etwas anderes. Nach Ende'),
    ['changed: § 4 Löschung'],
  ],
  [
    'a sentence taken from a paragraph',
    agreement.replace(' Der Auftraggeber kann binnen 14 Tagen widersprechen.', ''),
    ['changed: § 3 Unterauftragsverarbeiter'],
  ],
  ['a clause gone', without('(2) Hält', '§ 3 Unter'), ['removed: § 2 Weisungen (2)']],
  [
    'a clause more',
    agreement.replace('\n§ 3 U', '\n(3) Weisungsberechtigt sind die im Anhang genannten Personen.\n\n§ 3 U'),
    ['added: § 2 Weisungen (3)'],
  ],
  [
    'a clause set in between, everything numbered anew, references followed',
    agreement
      .replace('§ 4 Löschung', '§ 5 Löschung')
      .replace('§ 4 bleibt', '§ 5 bleibt')
      .replace(
        '§ 3 Unter',
        '§ 3 Vertraulichkeit\n\nAlle Beschäftigten sind zur Vertraulichkeit verpflichtet.\n\n§ 4 Unter',
      ),
    ['added: § 3 Vertraulichkeit'],
  ],
  [
    'a reference that points elsewhere now',
    agreement.replace('§ 4 bleibt', '§ 2 bleibt'),
    ['changed: § 1 Gegenstand und Dauer (2)'],
  ],
  [
    'two clauses in another order',
    `${without('§ 2 Weis', '§ 3 Unter')}\n${agreement.slice(agreement.indexOf('§ 2 Weis'), agreement.indexOf('§ 3 Unter'))}`,
    ['moved: § 2 Weisungen (1)', 'moved: § 2 Weisungen (2)'],
  ],
];

test.each(cases)('%s', (_name, after, expected) => {
  expect(changes(agreement, after)).toEqual(expected);
});

test.each(cases.slice(0, 9))('the other way round: %s', (_name, after, expected) => {
  expect(changes(after, agreement)).toEqual(expected);
});

test('another text altogether: everything went, everything came', () => {
  const found = changes(agreement, 'Ein anderer Text.');
  expect(found.filter((each) => each.startsWith('added'))).toHaveLength(1);
  expect(found.filter((each) => each.startsWith('removed'))).toHaveLength(6);
});

test('pages of a pdf part no sentence', () => {
  const [first = '', second = ''] = agreement.split(/(?<=Auftraggeber) (?=kann)/u);
  const pages = [
    { heading: null, page: 1, text: first },
    { heading: null, page: 2, text: second },
  ];
  const compared = compareClauses(asSection(agreement), pages);
  expect(compared.filter(({ status }) => status !== 'unchanged')).toEqual([]);
});

test('changed words are shown word by word', () => {
  const compared = compareClauses(
    asSection(agreement),
    asSection(agreement.replace('30 Tagen und', '90 Tagen und')),
  );
  const parts = compared.find(({ status }) => status === 'changed')?.parts ?? [];
  expect(parts.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: '30 ' },
    { kind: 'added', text: '90 ' },
  ]);
});
