import { expect, test } from 'vitest';
import type { OwnContent } from '../../../src-main/contract/own-questionnaires.ts';
import { questionnaireYaml } from '../../../src-main/engine/exchange/table-documents/own-questionnaire-yaml.ts';
import { readTable } from '../../../src-main/engine/exchange/table-file/read-table.ts';
import { asContent } from '../../../src-main/engine/kernel/own-questionnaire.ts';
import { readContentTable } from '../../../src-main/engine/questionnaires/rules/read-content-table.ts';
import { templates } from '../assessments/run-fixture.ts';
import { ownContent, ownQuestion } from './own-content.ts';

const limits = { rows: 1000, columns: 64, textMb: 4 };
const read = async (text: string) => readContentTable(await readTable(Buffer.from(text, 'utf8'), limits));

const awkward = [
  '- kein Punkt einer Liste',
  'Ja: nein # vielleicht',
  'null',
  '~',
  '007',
  'yes',
  '*keinVerweis &a !typ',
  '"Anführung" und \'einfach\'',
  'Zwei\nZeilen\n\n  eingerückt',
  '---',
  'questions:\n- id: falsch',
  '=1+1',
  '__proto__',
];

const written = ownContent({
  title: { de: 'Fünf: Fragen # ja', en: '' },
  questions: [
    ...awkward.map((text, place) =>
      ownQuestion(`awkward_${place}`, {
        label: { de: text.replaceAll('\n', ' '), en: '' },
        why: { de: text, en: text },
      }),
    ),
    ownQuestion('b', {
      articles: [
        { de: '', en: 'Art. 5 GDPR' },
        { de: 'Art.\u00a032 DSGVO', en: 'Art. 32 GDPR' },
      ],
      severity: 'blocker',
      answerKind: 'yesNo',
      weight: 0,
      control: 'zutritt',
      minLevel: 'high',
      fact: { fact: 'hasHrData', reason: { de: 'Keine Beschäftigten.', en: 'No employees.' } },
      branch: {
        questionId: 'awkward_1',
        answers: ['fulfilled', 'partly'],
        reason: { de: 'Entfällt.', en: 'Falls away.' },
      },
      sources: [],
    }),
  ],
});

test.each([
  ['an own one', written],
  ['an empty one', ownContent({ groups: [], sources: [], questions: [] })],
  ...templates.questionnaires().map((each): [string, OwnContent] => [each.title.de, asContent(each)]),
])('%s comes back from YAML as it went out, in both languages', async (_name, content) => {
  for (const language of ['de', 'en'] as const)
    expect(await read(await questionnaireYaml(content, language))).toEqual({
      content,
      wrong: [],
      unread: [],
    });
});

test('entries that do not fit are named with their line, unknown names with theirs', async () => {
  const { content, wrong, unread } = await read(`# von Hand
title: { de: Eigene, en: Own }
weight: viel
steps: keine
questions:
  - id: mit Leerzeichen
    colour: rot
  - nur ein Satz
  - id: gut
    text:
      de: Gut?
      fr: Bien ?
  - id: gut
  - id: schlimm
    severity: sehr
`);
  expect(wrong).toEqual([
    { line: 2, flaws: ['weight'] },
    { line: 4, flaws: ['row'] },
    { line: 6, flaws: ['id'] },
    { line: 8, flaws: ['row'] },
    { line: 13, flaws: ['idTwice'] },
    { line: 14, flaws: ['severity'] },
  ]);
  expect(content).toMatchObject({
    title: { de: 'Eigene' },
    questions: [{ id: 'gut', text: { de: 'Gut?' } }],
  });
  expect(unread).toEqual(['colour', 'text_fr']);
});

const bomb = `title: x
a: &a [x, x]
b: &b [*a, *a]
questions: [*b]
`;

test.each([
  ['references', bomb, 'unsafe', null],
  ['one reference', 'title: &t x\nquestions:\n  - id: *t\n', 'unsafe', null],
  ['a reference that nothing stands for', 'title: x\nquestions: *t\n', 'unsafe', null],
  ['types of its own', 'title: x\nquestions:\n  - id: !!js/function x\n', 'unsafe', null],
  ['a list with a type', 'title: x\nquestions: !list\n  - id: a\n', 'unsafe', null],
  ['brackets without end', `title: x\nquestions: ${'['.repeat(300_000)}`, 'unsafe', null],
  ['lists in lists', `title: x\nquestions:\n  ${'- '.repeat(300_000)}`, 'unsafe', null],
  ['a line that breaks the order', 'title: x\nquestions:\n  - id: a\n label: b\n', 'notYaml', 4],
  ['a name twice', 'title: x\nquestions:\n  - id: a\n    id: b\n', 'notYaml', 4],
  ['a quote that stays open', 'title: x\nquestions:\n  - id: "a\n', 'notYaml', 4],
  ['two documents', 'title: x\nquestions:\n  - id: a\n---\ntitle: y\n', 'notYaml', 4],
  ['more entries than fit', `title: x\nquestions:\n${'  - id: a\n'.repeat(1001)}`, 'tooManyRows', 1000],
  ['more text than fits', `title: ${'x'.repeat(4 * 1024 * 1024)}\nquestions:\n`, 'tooLarge', 4],
])('a file with %s is refused', async (_name, text, reason, figure) => {
  await expect(readTable(Buffer.from(text, 'utf8'), limits)).rejects.toMatchObject({ reason, figure });
});
