import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PieceProfile } from '../../../src-main/contract/content-record.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';
import { emptyPersona } from './empty-persona.ts';

let engine: TestEngine;
let personaId: string;
beforeEach(async () => {
  engine = await openTestVault();
  personaId = (await engine.client.personas.create({ content: emptyPersona })).id;
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const piece = (part: Partial<PieceProfile> = {}): PieceProfile => ({
  title: 'Leitfaden Drehmoment',
  kind: 'guide',
  personaIds: [personaId],
  phase: 'awareness',
  state: 'ready',
  ownerId: null,
  date: '2026-11-01',
  summary: '16 Seiten',
  requiresForm: true,
  promise: 'Der Leitfaden als PDF',
  ...part,
});
const create = async (part: Partial<PieceProfile> = {}) =>
  (await engine.client.contents.create(piece(part))).id;
const get = (pieceId: string) => engine.client.contents.get({ pieceId });

test('a piece is kept as it was entered, without signs that nobody sees', async () => {
  const id = await create({ title: 'Leit\u00ADfaden' });
  expect(await get(id)).toMatchObject({ ...piece(), title: 'Leitfaden', hints: [], archivedAt: null });
});

test('saving over what somebody saved meanwhile is refused; undo and redo bring both states back', async () => {
  const id = await create();
  const { savedAt: basedOn } = await get(id);
  const next = piece({ state: 'retired', personaIds: [] });
  await engine.client.contents.save({ pieceId: id, piece: next, basedOn });
  const late = engine.client.contents.save({ pieceId: id, piece: piece(), basedOn });
  await expect(late).rejects.toMatchObject({ code: 'DRAFT_CHANGED' });
  await engine.client.vault.undo();
  expect(await get(id)).toMatchObject(piece());
  await engine.client.vault.redo();
  expect(await get(id)).toMatchObject(next);
});

test('a piece for a persona that there is not is refused', async () => {
  await expect(create({ personaIds: ['nobody'] })).rejects.toMatchObject({
    code: 'RECORD_NOT_FOUND',
    data: { kind: 'persona' },
  });
});

test('the matrix shows gaps, what is coming and what is ready; the archive fills nothing', async () => {
  const states = async () => {
    const { rows, gaps } = await engine.client.contents.matrix();
    return [rows[0]?.cells.map(({ state }) => state), gaps];
  };
  expect(await states()).toEqual([['gap', 'gap', 'gap'], 3]);
  const ready = await create();
  await create({ phase: 'decision', state: 'idea' });
  expect(await states()).toEqual([['covered', 'gap', 'coming'], 1]);
  await engine.client.contents.archive({ pieceId: ready });
  expect(await states()).toEqual([['gap', 'gap', 'coming'], 2]);
  await engine.client.contents.restore({ pieceId: ready });
  await engine.client.personas.archive({ personaId });
  expect((await engine.client.contents.matrix()).rows).toEqual([]);
});

test('a copy begins as an idea without a day', async () => {
  const id = await create();
  const copy = await engine.client.contents.duplicate({ pieceId: id, title: 'Zweiter Leitfaden' });
  expect(await get(copy.id)).toMatchObject({ title: 'Zweiter Leitfaden', state: 'idea', date: null });
});

test('a ready piece is due for review a year after its day', async () => {
  const id = await create({ date: '2025-11-23' });
  expect((await get(id)).hints).toEqual(['reviewDue']);
  engine.setNow('2026-11-22T08:40:00.000Z');
  expect((await get(id)).hints).toEqual([]);
});

test('the search over everything finds a piece with the personas it is for, until it is archived', async () => {
  const id = await create();
  const hits = async (text: string) => (await engine.client.overview.search({ text, limit: 10 })).hits;
  expect(await hits('leitf')).toEqual([
    {
      kind: 'contentPiece',
      id,
      parentId: null,
      passage: null,
      vendorId: null,
      textId: null,
      versionId: null,
      title: 'Leitfaden Drehmoment',
      detail: emptyPersona.label,
    },
  ]);
  await engine.client.contents.archive({ pieceId: id });
  expect(await hits('leitf')).toEqual([]);
  const listed = await engine.client.contents.list({ search: 'LEITF', isArchived: true });
  expect(listed.pieces.map((one) => one.id)).toEqual([id]);
});
