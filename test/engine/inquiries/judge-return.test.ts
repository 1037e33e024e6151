import { expect, test } from 'vitest';
import type { SealedSet } from '../../../src-main/contract/inquiries.ts';
import { type JudgedFile, judgeReturn } from '../../../src-main/engine/inquiries/rules/judge-return.ts';
import { readValue } from '../../../src-main/engine/inquiries/rules/read-value.ts';
import { sealOf } from '../../../src-main/engine/inquiries/rules/sealed-set.ts';
import type { ReturnedRow } from '../../../src-main/engine/kernel/inquiry-files.ts';

const both = (de: string, en: string) => ({ de, en });
const asked = (id: string) => ({
  id,
  questionnaireId: 'processingAgreement' as const,
  group: both('Vertrag', 'Contract'),
  label: both(`Titel ${id}`, `Title ${id}`),
  text: both(`Gibt es\u00a0${id}?`, `Is there ${id}?`),
  evidence: both('', ''),
});
const set: SealedSet = {
  format: 'obhut-question-set',
  formatVersion: 1,
  inquiryId: 'iq-1',
  company: 'Hafenkontor GmbH',
  vendor: 'LeadHafen GmbH',
  service: 'Versand',
  questionnaires: [{ id: 'processingAgreement', version: '2026.1' }],
  questions: ['form', 'subject', 'duration'].map(asked),
};
const hash = sealOf(set);
const row = (questionId: string | null, changes: Partial<ReturnedRow> = {}): ReturnedRow => ({
  questionId,
  wordings: [`Gibt es ${questionId}?`],
  value: '',
  note: '',
  evidence: [],
  sheet: 'Fragen',
  row: 3,
  cell: 'E3',
  ...changes,
});
const whole = ['form', 'subject', 'duration'].map((id) => row(id));
const file = (changes: Partial<JudgedFile> = {}): JudgedFile => ({
  seal: { inquiryId: 'iq-1', hash, company: 'Hafenkontor GmbH' },
  rows: whole,
  formulas: [],
  refused: [],
  fileName: 'antwort.xlsx',
  sha256: 'a'.repeat(64),
  saidOn: '2026-11-23',
  evidence: [],
  ...changes,
});
const judged = (changes: Partial<JudgedFile> = {}) => judgeReturn({ set, hash }, file(changes));
const codes = (changes: Partial<JudgedFile>) => judged(changes).findings.map(({ code }) => code);
const pdf = { hash: 'b'.repeat(64), title: 'ISO.pdf', datedOn: null };

test('one changed wording and one changed answer give exactly one warning and one change', () => {
  const [first = row('form'), second = row('subject'), third = row('duration')] = whole;
  const { findings, statements } = judged({
    rows: [{ ...first, wordings: ['Gibt es bald form?'] }, { ...second, value: 'Ja' }, third],
  });
  expect(findings).toMatchObject([
    { code: 'wordingChanged', place: 'Fragen!E3', questionId: 'form', found: 'Gibt es bald form?' },
  ]);
  expect(findings[0]?.sealed).toBe('Gibt es\u00a0form?');
  expect(statements).toMatchObject([{ questionId: 'subject', value: 'fulfilled', isGuess: false }]);
});

test.each([
  ['nothing differs', {}, []],
  ['a program turned hard spaces into plain ones', { rows: whole }, []],
  [
    'in the other language',
    { rows: whole.map((each) => ({ ...each, wordings: [`Is there ${each.questionId}?`] })) },
    [],
  ],
  ['a row without id', { rows: [...whole, row(null, { value: 'Ja' })] }, ['rowAdded']],
  ['a row with a foreign id', { rows: [...whole, row('other')] }, ['rowAdded']],
  ['a row is gone', { rows: whole.slice(1) }, ['rowRemoved']],
  ['a row twice', { rows: [...whole, row('form')] }, ['rowTwice']],
  [
    'another version',
    { seal: { inquiryId: 'iq-1', hash: 'c'.repeat(64), company: 'Hafenkontor GmbH' } },
    ['otherVersion'],
  ],
  ['another company', { seal: { inquiryId: 'iq-1', hash, company: 'Fjord GmbH' } }, ['otherCompany']],
  ['no marking', { seal: null }, ['noSeal']],
  ['a formula', { formulas: ['Fragen!E3'] }, ['formula']],
  [
    'evidence that is not there',
    { rows: [row('form', { evidence: ['ISO.pdf'] }), ...whole.slice(1)] },
    ['evidenceMissing'],
  ],
  ['evidence that nobody names', { evidence: [pdf] }, ['evidenceUnnamed']],
  ['a program among the evidence', { refused: ['setup.exe'] }, ['evidenceRefused']],
] satisfies [string, Partial<JudgedFile>, string[]][])('finding: %s', (_name, changes, found) => {
  expect(codes(changes)).toEqual(found);
});

test('evidence goes to the answer that names it, whatever its case', () => {
  const { findings, statements } = judged({
    rows: [row('form', { value: 'Ja', evidence: ['iso.PDF'] }), ...whole.slice(1)],
    evidence: [pdf],
  });
  expect(findings).toEqual([]);
  expect(statements).toMatchObject([{ questionId: 'form', evidence: [pdf] }]);
});

test.each([
  ['', { kind: 'empty' }],
  ['Ja', { kind: 'exact', value: 'fulfilled' }],
  ['Partly', { kind: 'exact', value: 'partly' }],
  ['notApplicable', { kind: 'exact', value: 'notApplicable' }],
  ['ja', { kind: 'guess', value: 'fulfilled', rest: '' }],
  ['Ja, seit 2020', { kind: 'guess', value: 'fulfilled', rest: 'Ja, seit 2020' }],
  ['nicht vorhanden', { kind: 'guess', value: 'missing', rest: '' }],
  ['Nicht bekannt!', { kind: 'guess', value: 'unknown', rest: '' }],
  ['n/a', { kind: 'guess', value: 'notApplicable', rest: '' }],
  ['jährlich', { kind: 'none' }],
  ['=1+1', { kind: 'none' }],
])('"%s" is read as %o', (typed, value) => {
  expect(readValue(typed)).toEqual(value);
});

test('free words are proposed with a mark, what cannot be read is unknown with its words', () => {
  const rows = [
    row('form', { value: 'Ja, seit 2020' }),
    row('subject', { value: 'jährlich' }),
    row('duration'),
  ];
  const { findings, statements } = judged({ rows });
  expect(findings.map(({ code }) => code)).toEqual(['valueGuessed', 'valueUnreadable']);
  expect(statements).toMatchObject([
    { value: 'fulfilled', note: 'Ja, seit 2020', isGuess: true },
    { value: 'unknown', note: 'jährlich', isGuess: true },
  ]);
});

test('equal questions have equal seals, another wording another one', () => {
  expect(sealOf({ ...set })).toBe(hash);
  expect(sealOf({ ...set, questions: set.questions.slice(1) })).not.toBe(hash);
  expect(sealOf({ ...set, inquiryId: 'iq-2' })).not.toBe(hash);
});
