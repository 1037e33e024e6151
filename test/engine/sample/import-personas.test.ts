import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestSample, type TestEngine } from '../open-engine.ts';

describe.each(['de', 'en'] as const)('personas and contents of the sample company in "%s"', (language) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestSample(undefined, language);
  }, 60_000);
  afterAll(async () => {
    expect(engine.incidents).toEqual([]);
    await engine.close();
  });

  test('three personas, each with its versions on their days', async () => {
    const { rows } = await engine.client.personas.list({ search: '', isArchived: false });
    expect(
      Object.fromEntries(rows.map(({ id, version, isChanged, hints }) => [id, [version, isChanged, hints]])),
    ).toEqual({
      'pe-werkstatt': [2, false, 0],
      'pe-einkauf': [1, false, 0],
      'pe-windpark': [3, false, 0],
    });
    const { versions, diet } = await engine.client.personas.get({ personaId: 'pe-windpark' });
    expect(versions.map(({ number, at }) => [number, at.slice(0, 10)])).toEqual([
      [3, '2026-10-13'],
      [2, '2026-05-27'],
      [1, '2025-12-28'],
    ]);
    expect(versions.at(-1)?.content.objections).toEqual([]);
    expect(diet).toEqual(['sound', 'sound', 'needsConsent']);
  });

  test('ten pieces of content, one gap where the only piece is retired', async () => {
    const { rows, gaps, pieces } = await engine.client.contents.matrix();
    expect(pieces).toHaveLength(10);
    expect(gaps).toBe(1);
    const windFarm = rows.find(({ personaId }) => personaId === 'pe-windpark');
    expect(windFarm?.cells.map(({ state, pieceIds }) => [state, pieceIds])).toEqual([
      ['gap', ['co-4']],
      ['covered', ['co-7']],
      ['coming', ['co-10']],
    ]);
    expect(pieces.filter(({ hints }) => hints.length > 0)).toEqual([]);
  });
});
