import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareClauses } from '../../../src-main/engine/contracts/rules/compare-clauses.ts';
import { withChecks } from '../../../src-main/engine/contracts/rules/touched-checks.ts';

const nouns =
  'Auftragnehmer Auftraggeber Daten Weisung Löschung Meldung Prüfung Frist Ort Liste Haftung Nachweis'.split(
    ' ',
  );
const verbs = 'löscht meldet prüft verwahrt verschlüsselt benennt führt sendet sperrt berichtet'.split(' ');

/** A clause of invented sentences; the number keeps it apart from all others. */
const clause = fc
  .array(fc.tuple(fc.constantFrom(...nouns), fc.constantFrom(...verbs), fc.integer({ min: 1, max: 90 })), {
    minLength: 2,
    maxLength: 4,
  })
  .map((sentences) =>
    sentences.map(([noun, verb, days]) => `Der ${noun} ${verb} binnen ${days} Tagen.`).join(' '),
  );

const contract = fc
  .array(clause, { minLength: 3, maxLength: 9 })
  .map((clauses) => clauses.map((text, at) => `Zu Punkt${at} gilt: ${text} Das gilt für Fall${at} allein.`));

const written = (clauses: readonly string[]) =>
  clauses.map((text, at) => `§ ${at + 1} Regelung\n\n${text}`).join('\n\n');
const asSection = (text: string) => [{ heading: null, page: null, text }];
const compare = (before: string, after: string) => compareClauses(asSection(before), asSection(after));
const rests = (clauses: readonly string[]) => ({
  quotes: clauses.map((text, at) => ({ id: `check${at}`, text: text.slice(0, 60) })),
  elsewhere: new Set<string>(),
  before: [],
  after: [],
});

test('a text compared with itself, however its lines are filled, touches nothing', () => {
  fc.assert(
    fc.property(contract, fc.constantFrom('\n', '  ', '\r\n', ' \f\n'), (clauses, space) => {
      const text = written(clauses);
      const filled = text.replaceAll(/(?<=[^\n]) (?=\p{Ll})/gu, space);
      const compared = withChecks(compare(text, filled), rests(clauses));
      expect(compared.touched).toEqual([]);
      expect(compared.isSame).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a changed clause touches the checks that are quoted there and no others', () => {
  fc.assert(
    fc.property(contract, fc.nat(), fc.nat(), (clauses, which, word) => {
      const at = which % clauses.length;
      const words = (clauses[at] ?? '').split(' ');
      const place = word % (words.length + 1);
      const changed = clauses.with(at, words.toSpliced(place, 0, 'keinesfalls').join(' '));
      const compared = withChecks(compare(written(clauses), written(changed)), rests(clauses));
      expect(compared.touched).toEqual([{ id: `check${at}`, by: 'quote' }]);
    }),
    { numRuns: 150 },
  );
});

test('a new clause in between, all others numbered anew, touches none of them', () => {
  fc.assert(
    fc.property(contract, fc.nat(), (clauses, which) => {
      const more = clauses.toSpliced(
        which % (clauses.length + 1),
        0,
        'Ganz neue Worte stehen hier zum ersten Mal geschrieben.',
      );
      const compared = withChecks(compare(written(clauses), written(more)), rests(clauses));
      expect(compared.touched).toEqual([]);
      expect(
        compared.clauses.filter(({ status }) => status !== 'unchanged').map(({ status }) => status),
      ).toEqual(['added']);
    }),
    { numRuns: 60 },
  );
});

test('a clause that went touches what was quoted there', () => {
  fc.assert(
    fc.property(contract, fc.nat(), (clauses, which) => {
      const at = which % clauses.length;
      const compared = withChecks(
        compare(written(clauses), written(clauses.toSpliced(at, 1))),
        rests(clauses),
      );
      expect(compared.touched).toEqual([{ id: `check${at}`, by: 'quote' }]);
    }),
    { numRuns: 60 },
  );
});

const before =
  'Die Daten liegen in Göttingen.\n\nNach Vertragsende löscht der Auftragnehmer binnen 30 Tagen alle Daten.\n';
const after = before.replace('30 Tagen', '90 Tagen');
const clauses = compare(before, after);

test.each([
  ['a quote in other spacing', 'löscht der  Auftrag-\nnehmer binnen', ['quote']],
  ['a quote with a gap', 'Nach Vertragsende […] alle Daten', ['quote']],
  [
    'a quote that somebody mended',
    'Nach dem Vertragsende löscht Auftragnehmer binnen 30 Tagen alle Daten',
    ['quote'],
  ],
  ['a quote from the other clause', 'Die Daten liegen in Göttingen', []],
])('%s', (_name, text, expected) => {
  const { touched } = withChecks(clauses, {
    quotes: [{ id: 'q', text }],
    elsewhere: new Set(),
    before: [],
    after: [],
  });
  expect(touched.map(({ by }) => by)).toEqual(expected);
});

test('where a quote is found, passages of the finder do not count; where none is found, they do', () => {
  const passage = { id: 'q', text: 'löscht der Auftragnehmer binnen 30 Tagen' };
  const quoted = { id: 'q', text: 'Die Daten liegen in Göttingen' };
  const foreign = { id: 'q', text: 'Die Aufsichtsbehörde darf jederzeit kommen und alles sehen' };
  const by = (quotes: (typeof quoted)[], old = [passage], now: (typeof quoted)[] = []) =>
    withChecks(clauses, { quotes, elsewhere: new Set(), before: old, after: now }).touched.map(
      (touch) => touch.by,
    );
  expect(by([quoted])).toEqual([]);
  expect(by([foreign])).toEqual(['passage']);
  expect(by([], [], [{ id: 'q', text: 'löscht der Auftragnehmer binnen 90 Tagen' }])).toEqual(['passage']);
});
