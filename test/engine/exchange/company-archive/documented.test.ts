import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestSample, type TestEngine } from '../../open-engine.ts';
import { wrongParts } from './documented.ts';

let engine: TestEngine;
let parts: Map<string, string>;

beforeAll(async () => {
  engine = await openTestSample();
  const path = join(engine.folder, 'company.zip');
  for await (const _event of await engine.privateClient.vaults.exportTo({ path, language: 'de' })) {
    // Only the end matters.
  }
  parts = partsOf(path);
}, 60_000);
afterAll(() => engine.close());

function partsOf(path: string): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(new Uint8Array(readFileSync(path)))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );
}

describe('the open form of a company holds what its schema documents', () => {
  test('every table of the sample company', () => {
    const tables = [...parts.keys()].filter((name) => name.startsWith('data/'));
    expect(tables.length).toBeGreaterThan(60);
    expect(wrongParts((path) => parts.get(path) ?? null)).toEqual([]);
    const { $defs } = JSON.parse(parts.get('schema.json') ?? '');
    expect(tables.map((name) => name.slice(5, -5)).toSorted()).toEqual(Object.keys($defs).toSorted());
  });

  // Tables that came last are easily forgotten.
  test.each([
    'own_questionnaires',
    'own_questionnaire_versions',
    'own_questionnaire_columns',
    'removed_records',
    'report_outputs',
    'act_proposals',
    'letter_wordings',
  ])('%s is documented', (name) => {
    expect(Object.keys(JSON.parse(parts.get('schema.json') ?? '').$defs)).toContain(name);
  });

  test.each<[string, (rows: Record<string, unknown>[]) => unknown]>([
    ['a column that nobody documents', ([row, ...rest]) => [{ ...row, colour: 'red' }, ...rest]],
    ['a column that is missing', ([{ id: _id, ...row } = {}, ...rest]) => [row, ...rest]],
    ['a number as a text', ([row, ...rest]) => [{ ...row, handle: '1' }, ...rest]],
    ['nothing where something must stand', ([row, ...rest]) => [{ ...row, created_at: null }, ...rest]],
  ])('%s is noticed', (_name, change) => {
    const path = 'data/own_questionnaires.json';
    const rows = JSON.parse(parts.get(path) ?? '[]');
    expect(rows.length).toBeGreaterThan(0);
    const planted = new Map([...parts, [path, JSON.stringify(change(rows))]]);
    expect(wrongParts((name) => planted.get(name) ?? null)).toHaveLength(1);
  });
});

test('every kind of selected thing is what the schema in its file documents', async () => {
  const { client, privateClient } = engine;
  const { texts, personas, questionnaires, models, wordings, vendors } = await client.selections.candidates({
    language: 'de',
  });
  const path = join(engine.folder, 'a.obhut-auswahl');
  const selection = {
    textIds: texts.map(({ id }) => id),
    personaIds: personas.map(({ id }) => id),
    questionnaires: questionnaires.map(({ id, hasDraft }) => ({ id, isDraft: hasDraft })),
    models: models.map(({ id, hasDraft }) => ({ id, isDraft: hasDraft })),
    wordings: wordings.map(({ id }) => id),
    vendors: vendors.map(({ id }) => ({ vendorId: id, withAnswers: true, files: [] })),
    stayingWords: [],
    language: 'de' as const,
  };
  await privateClient.selections.writeTo({ selection, path });
  const given = partsOf(path);
  const schema = z.fromJSONSchema(JSON.parse(given.get('schema.json') ?? '{}'));
  const items = JSON.parse(given.get('items.json') ?? '[]');
  const kinds = new Set(items.map(({ kind }: { kind: string }) => kind));
  expect([...kinds].toSorted()).toEqual(['model', 'persona', 'questionnaire', 'text', 'vendor', 'wording']);
  expect(schema.safeParse(items).error?.issues ?? []).toEqual([]);
  for (const kind of kinds) {
    const [one] = items.filter((item: { kind: string }) => item.kind === kind);
    expect(schema.safeParse([{ ...one, colour: 'red' }]).success).toBe(false);
  }
});
