import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestVault, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;

beforeEach(async () => {
  engine = await openTestVault();
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const paper = {
  title: 'Rechenzentrum Lübeck, ISO 27001',
  page: null,
  datedOn: '2026-01-01',
  expiresOn: null,
};
const file = (evidence: typeof paper & { id?: string }, hash: string | null = null) =>
  engine.client.company.addMeasureEvidence({ control: 'trennung', evidence, hash });
const evidence = async () => {
  const { measures } = await engine.client.company.ownMeasures();
  return measures.find(({ control }) => control === 'trennung')?.evidence ?? [];
};

test.each(['unbekannt', 'x'.repeat(65)])(
  'a control that the catalogue does not have is not kept',
  async (control) => {
    const measure = { control, level: 'high', note: '', checkedOn: null, ownerId: null } as const;
    const code = control.length > 64 ? 'INVALID_INPUT' : 'RECORD_NOT_FOUND';
    await expect(engine.client.company.setOwnMeasure(measure)).rejects.toMatchObject({ code });
    await expect(
      engine.client.company.addMeasureEvidence({ control, evidence: paper, hash: null }),
    ).rejects.toMatchObject({ code });
  },
);

test('evidence that was removed comes back as the same, so that its filing can be undone as well', async () => {
  const [filed] = (await file(paper)).evidence;
  await engine.client.company.removeMeasureEvidence({ control: 'trennung', evidenceId: filed?.id ?? '' });
  await engine.client.vault.undo();
  expect(await evidence()).toEqual([filed]);
  await engine.client.vault.undo();
  expect(await evidence()).toEqual([]);
  await engine.client.vault.redo();
  expect(await evidence()).toEqual([filed]);
});

test('evidence cannot take the place of other evidence', async () => {
  const [filed] = (await file(paper)).evidence;
  await expect(file({ ...paper, id: filed?.id ?? '' })).rejects.toMatchObject({
    code: 'RECORD_NOT_FOUND',
    data: { kind: 'evidence', id: filed?.id },
  });
});

test('evidence names a file that the vault has', async () => {
  const hash = 'a'.repeat(64);
  await expect(file(paper, hash)).rejects.toMatchObject({
    code: 'RECORD_NOT_FOUND',
    data: { kind: 'attachment', id: hash },
  });
});
