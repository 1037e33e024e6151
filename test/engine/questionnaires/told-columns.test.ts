import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type QuestionnaireColumns,
  QuestionnaireField,
} from '../../../src-main/contract/questionnaire-import.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
const limits = { rows: 1000, columns: 64, textMb: 4 };
const nowhere = Object.fromEntries(
  QuestionnaireField.options.map((field) => [field, null]),
) as QuestionnaireColumns;

beforeAll(async () => {
  engine = await openTestVault();
});
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

async function brought(text: string, name = 'Fragen Einkauf.csv'): Promise<string> {
  const { id } = await engine.client.tables.addFile({ file: new File([text], name), name, limits });
  return id;
}

const list = [
  'Nr.;Thema;Was wir wissen wollen;Gewicht',
  '1;Löschung und Sperrung;Wird nach Vertragsende gelöscht?;3',
  '2;Löschung und Sperrung;Wird die Löschung bestätigt?;2',
  ';;;',
  '3;backup;Wird die Rücksicherung geübt?;1',
].join('\n');

test('columns whose titles say nothing are told by hand, become a draft, and are remembered for the next file', async () => {
  const { client } = engine;
  const tableId = await brought(list);
  const guess = await client.questionnaires.guessColumns({ tableId });
  expect(guess).toEqual({ columns: { ...nowhere, weight: 3 }, isRemembered: false });
  expect(await client.questionnaires.previewTable({ tableId, columns: guess.columns })).toMatchObject({
    questions: 0,
    wrong: [],
  });
  await expect(client.questionnaires.importTable({ tableId, columns: guess.columns })).rejects.toMatchObject({
    code: 'NOTHING_TO_IMPORT',
  });

  const columns = { ...guess.columns, step: 1, text_de: 2 };
  expect(await client.questionnaires.previewTable({ tableId, columns })).toMatchObject({
    title: { de: 'Fragen Einkauf', en: 'Fragen Einkauf' },
    steps: 2,
    questions: 3,
    wrong: [],
    unread: ['Nr.'],
  });
  const { id } = await client.questionnaires.importTable({ tableId, columns });
  const { draft } = await client.questionnaires.get({ id });
  expect(draft?.content.groups).toEqual([
    { id: 'step_1', title: { de: 'Löschung und Sperrung', en: 'Löschung und Sperrung' } },
    { id: 'backup', title: { de: 'backup', en: 'backup' } },
  ]);
  expect(draft?.content.questions.map((one) => [one.id, one.group, one.text.de, one.weight])).toEqual([
    ['question_1', 'step_1', 'Wird nach Vertragsende gelöscht?', 3],
    ['question_2', 'step_1', 'Wird die Löschung bestätigt?', 2],
    ['question_3', 'backup', 'Wird die Rücksicherung geübt?', 1],
  ]);

  const next = await brought(list.replace('Nr.;Thema', 'NR.; Thema '), 'Zweite.csv');
  expect(await client.questionnaires.guessColumns({ tableId: next })).toEqual({
    columns,
    isRemembered: true,
  });
  const other = await brought(list.replace('Thema', 'Gebiet'));
  expect(await client.questionnaires.guessColumns({ tableId: other })).toMatchObject({ isRemembered: false });
});

test('what the titles say anyhow is not remembered', async () => {
  const { client } = engine;
  const tableId = await brought('Kennung;Frage deutsch\ndrill;Wird geübt?');
  const { columns } = await client.questionnaires.guessColumns({ tableId });
  await client.questionnaires.importTable({ tableId, columns: { ...columns, text_de: null, text_en: 1 } });
  expect(await client.questionnaires.guessColumns({ tableId })).toMatchObject({ isRemembered: true });
  await client.questionnaires.importTable({ tableId, columns });
  expect(await client.questionnaires.guessColumns({ tableId })).toEqual({ columns, isRemembered: false });
});
