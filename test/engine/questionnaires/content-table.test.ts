import { expect, test } from 'vitest';
import { OwnContent } from '../../../src-main/contract/own-questionnaires.ts';
import { asContent } from '../../../src-main/engine/kernel/own-questionnaire.ts';
import {
  columnNames,
  rowsOfContent,
  tableColumns,
} from '../../../src-main/engine/questionnaires/rules/content-table.ts';
import { readContentTable } from '../../../src-main/engine/questionnaires/rules/read-content-table.ts';
import { templates } from '../assessments/run-fixture.ts';
import { ownContent, ownQuestion } from './own-content.ts';

function through(content: OwnContent, language: 'de' | 'en') {
  const rows = rowsOfContent(content, language);
  return readContentTable({
    columns: columnNames.map((name) => tableColumns[name][language]),
    rows: rows.map((row) => columnNames.map((name) => row[name] ?? '')),
    lines: rows.map((_row, index) => index + 2),
  });
}

const written = ownContent({
  questions: [
    ownQuestion('a', { articles: [], severity: 'blocker', weight: 3 }),
    ownQuestion('b', {
      answerKind: 'yesNo',
      control: 'zutritt',
      minLevel: 'high',
      fact: { fact: 'hasHrData', reason: { de: 'Keine Beschäftigten.', en: 'No employees.' } },
      branch: {
        questionId: 'a',
        answers: ['fulfilled', 'partly'],
        reason: { de: 'Entfällt.', en: 'Falls away.' },
      },
    }),
  ],
});

test.each([
  ['an own one', written],
  ...templates.questionnaires().map((each): [string, OwnContent] => [each.title.de, asContent(each)]),
])('%s comes back from a table as it went out, in both languages', (_name, content) => {
  for (const language of ['de', 'en'] as const)
    expect(through(content, language)).toEqual({ content, wrong: [], unread: [] });
});

test.each([
  ['an id with a space', { Kennung: 'mit Leerzeichen' }, ['id']],
  ['no id', { Kennung: '' }, ['id']],
  ['a step with a space', { Schritt: 'Erster Schritt' }, ['step']],
  ['an unknown severity', { 'Wenn es fehlt': 'sehr schlimm' }, ['severity']],
  ['an unknown answer', { 'Nur nach Frage': 'a', 'Bei Antwort': 'vielleicht' }, ['branchAnswers']],
  ['a weight that is no number', { Gewicht: 'viel' }, ['weight']],
  ['an unknown kind of row', { Zeile: 'Absatz' }, ['row']],
])('a row with %s is named and left out', (_name, cells, flaws) => {
  const row = { Zeile: 'Frage', Kennung: 'gut', 'Wenn es fehlt': 'major', Gewicht: '1', ...cells };
  const read = readContentTable({ columns: Object.keys(row), rows: [Object.values(row)], lines: [7] });
  expect(read.wrong).toEqual([{ line: 7, flaws }]);
  expect(read.content.questions).toEqual([]);
});

test('a table of somebody else: two columns are enough, the rest is to be written', () => {
  const read = readContentTable({
    columns: ['id', 'Frage deutsch', 'Farbe'],
    rows: [
      ['drill', 'Wird geübt?', 'rot'],
      ['drill', 'Noch einmal?', 'blau'],
    ],
    lines: [2, 3],
  });
  expect(read.content.questions).toMatchObject([{ id: 'drill', group: 'step_1', severity: 'major' }]);
  expect(read.wrong).toEqual([{ line: 3, flaws: ['idTwice'] }]);
  expect(read.unread).toEqual(['Farbe']);
});

test('what is longer than a questionnaire holds is named, and nothing of it is kept', () => {
  const long = 'x'.repeat(301);
  const rows = [
    ['questionnaire', '', long],
    ...Array.from({ length: 301 }, (_none, index) => ['question', `q${index}`, 'Kurz']),
  ];
  const read = readContentTable({
    columns: ['row', 'id', 'label_de'],
    rows,
    lines: rows.map((_row, index) => index + 2),
  });
  expect(read.wrong).toEqual([
    { line: 2, flaws: ['label'] },
    { line: 303, flaws: ['tooMany'] },
  ]);
  expect(OwnContent.safeParse(read.content).success).toBe(true);
});

test('an article in one language only keeps its place beside the other', () => {
  const articles = [
    { de: '', en: 'Art. 5 GDPR' },
    { de: 'Art.\u00a032 DSGVO', en: 'Art. 32 GDPR' },
  ];
  const content = ownContent({ questions: [ownQuestion('a', { articles })] });
  expect(through(content, 'de').content).toEqual(content);
});

test('questions name no more steps than a questionnaire holds', () => {
  const rows = Array.from({ length: 61 }, (_none, index) => [`q${index}`, `s${index}`]);
  const read = readContentTable({
    columns: ['id', 'step'],
    rows,
    lines: rows.map((_row, index) => index + 2),
  });
  expect(read.wrong).toEqual([{ line: 62, flaws: ['tooMany'] }]);
  expect(OwnContent.safeParse(read.content).success).toBe(true);
});
