import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestVault, passphrase, type TestEngine } from '../open-engine.ts';
import { profileRule, soundModel } from './models.ts';

let engine: TestEngine;
beforeEach(async () => {
  engine = await openTestVault();
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const get = async (modelId: string) => engine.client.scoring.get({ modelId });
const names = async (isArchived = false, search = '') =>
  (await engine.client.scoring.list({ search, isArchived })).rows.map(({ name }) => name);

/** The draft of a model. */
async function draftOf(modelId: string) {
  const draft = (await get(modelId)).versions.find(({ releasedAt }) => releasedAt === null);
  if (!draft) throw new Error('no draft');
  return draft;
}

async function releaseOf(modelId: string) {
  const { id: versionId, savedAt: basedOn } = await draftOf(modelId);
  return engine.client.scoring.release({ versionId, by: 'Berg', reason: 'abgestimmt', basedOn });
}

describe('the register of models', () => {
  test('begins with a draft and lists what it holds', async () => {
    const { id } = await engine.client.scoring.create(
      soundModel({ rules: [profileRule({ points: 90, basis: 'missing' })] }),
    );
    expect((await engine.client.scoring.list({ search: 'presse', isArchived: false })).rows).toEqual([
      {
        ...{ id, name: 'Werkstatt', productGroup: 'Pressen', marketing: 50, sales: 80 },
        ...{ rules: 1, withoutBasis: 1, number: null, releasedAt: null, hasDraft: true, blockers: 0 },
      },
    ]);
    expect(await names(false, 'anderes')).toEqual([]);
  });

  test('goes to the archive and back, and undo takes it back as well', async () => {
    const { id: modelId } = await engine.client.scoring.create(soundModel());
    await engine.client.scoring.archive({ modelId });
    expect([await names(), await names(true)]).toEqual([[], ['Werkstatt']]);
    await engine.client.vault.undo();
    expect(await names()).toEqual(['Werkstatt']);
    await engine.client.vault.undo();
    expect(await names(true)).toEqual(['Werkstatt']);
    await engine.client.scoring.restore({ modelId });
    await engine.client.scoring.archive({ modelId });
    await expect(engine.client.scoring.archive({ modelId })).rejects.toMatchObject({
      code: 'ALREADY_ARCHIVED',
    });
  });

  test('a model that is not there says so', async () => {
    const code = { code: 'RECORD_NOT_FOUND' };
    await expect(get('none')).rejects.toMatchObject(code);
    await expect(engine.client.scoring.startDraft({ modelId: 'none' })).rejects.toMatchObject(code);
    await expect(engine.client.scoring.discardDraft({ versionId: 'none' })).rejects.toMatchObject(code);
  });
});

describe('a draft', () => {
  test('saves itself, never over what somebody saved meanwhile', async () => {
    const { id: modelId } = await engine.client.scoring.create(soundModel());
    const { id: versionId, savedAt: basedOn } = await draftOf(modelId);
    const kept = await engine.client.scoring.saveDraft({
      versionId,
      content: soundModel({ name: 'Eins' }),
      basedOn,
    });
    await expect(
      engine.client.scoring.saveDraft({ versionId, content: soundModel({ name: 'Zwei' }), basedOn }),
    ).rejects.toMatchObject({ code: 'DRAFT_CHANGED', data: { savedAt: kept.savedAt } });
    expect((await draftOf(modelId)).content.name).toBe('Eins');
  });

  test('undo goes back one saving after the other, and redo forth', async () => {
    const { id: modelId } = await engine.client.scoring.create(soundModel());
    const { id: versionId } = await draftOf(modelId);
    for (const name of ['Eins', 'Zwei'])
      await engine.client.scoring.saveDraft({ versionId, content: soundModel({ name }), basedOn: null });
    const seen: string[] = [];
    const look = async () => seen.push((await draftOf(modelId)).content.name);
    for (const turn of ['undo', 'undo', 'redo', 'redo'] as const) {
      await engine.client.vault[turn]();
      await look();
    }
    expect(seen).toEqual(['Eins', 'Werkstatt', 'Eins', 'Zwei']);
  });

  test.each([0, -30])('a half-life of %d days is refused at its field', async (halfLifeDays) => {
    const rule = { ...soundModel().rules[1], halfLifeDays } as never;
    await expect(engine.client.scoring.create(soundModel({ rules: [rule] }))).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { fields: ['rules.0.halfLifeDays'] },
    });
  });

  test('two rules never share an id', async () => {
    const twice = soundModel({ rules: [profileRule(), profileRule()] });
    await expect(engine.client.scoring.create(twice)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  test('the only one of a model is not thrown away', async () => {
    const { id: modelId } = await engine.client.scoring.create(soundModel());
    const { id: versionId } = await draftOf(modelId);
    await expect(engine.client.scoring.discardDraft({ versionId })).rejects.toMatchObject({
      code: 'MODEL_ONLY_DRAFT',
    });
  });
});

describe('a release', () => {
  test('fixes number, time and the hash of the canonical form, which anybody can compute again', async () => {
    const { id: modelId } = await engine.client.scoring.create(soundModel());
    await releaseOf(modelId);
    const [version] = (await get(modelId)).versions;
    expect(version).toMatchObject({
      number: 1,
      releasedBy: 'Berg',
      reason: 'abgestimmt',
      releasedAt: '2026-11-23T08:40:00.000Z',
    });
    const canonical = version?.canonical ?? '';
    expect(version?.hash).toBe(createHash('sha256').update(Buffer.from(canonical, 'utf8')).digest('hex'));
    expect(JSON.parse(canonical)).toEqual({
      format: 'obhut-scoring-model-1',
      number: 1,
      releasedAt: version?.releasedAt,
      content: soundModel(),
    });
  });

  test('is never changed, discarded or released again', async () => {
    const { id: modelId } = await engine.client.scoring.create(soundModel());
    const { id: versionId, savedAt: basedOn } = await draftOf(modelId);
    await releaseOf(modelId);
    const code = { code: 'MODEL_RELEASED', data: { releasedAt: '2026-11-23T08:40:00.000Z' } };
    const { scoring } = engine.client;
    await expect(
      scoring.saveDraft({ versionId, content: soundModel(), basedOn: null }),
    ).rejects.toMatchObject(code);
    await expect(scoring.discardDraft({ versionId })).rejects.toMatchObject(code);
    await expect(scoring.release({ versionId, by: 'x', reason: 'x', basedOn })).rejects.toMatchObject(code);
  });

  test('stays when the next draft begins from it; a model has one draft', async () => {
    const { id: modelId } = await engine.client.scoring.create(soundModel());
    await releaseOf(modelId);
    await engine.client.scoring.startDraft({ modelId });
    await expect(engine.client.scoring.startDraft({ modelId })).rejects.toMatchObject({
      code: 'MODEL_DRAFT_EXISTS',
    });
    const { id: versionId } = await draftOf(modelId);
    await engine.client.scoring.saveDraft({
      versionId,
      content: soundModel({ name: 'Zwei' }),
      basedOn: null,
    });
    await releaseOf(modelId);
    expect((await get(modelId)).versions.map(({ number, content }) => [number, content.name])).toEqual([
      [2, 'Zwei'],
      [1, 'Werkstatt'],
    ]);
  });

  test('a draft can be thrown away again, also by undo of its beginning', async () => {
    const { id: modelId } = await engine.client.scoring.create(soundModel());
    await releaseOf(modelId);
    await engine.client.scoring.startDraft({ modelId });
    await engine.client.vault.undo();
    expect((await get(modelId)).versions).toHaveLength(1);
  });

  test('is refused while a blocker stands, and names it', async () => {
    const rules = [...soundModel().rules, profileRule({ id: 'x', attribute: 'Religion' })];
    const { id: modelId } = await engine.client.scoring.create(soundModel({ rules, humanCheck: '' }));
    await expect(releaseOf(modelId)).rejects.toMatchObject({
      code: 'MODEL_RELEASE_REFUSED',
      data: { blockers: ['humanCheckMissing', 'specialCategory'] },
    });
    expect((await draftOf(modelId)).number).toBeNull();
  });

  test('is refused when the draft was saved meanwhile: nobody releases what they did not see', async () => {
    const { id: modelId } = await engine.client.scoring.create(soundModel());
    const { id: versionId, savedAt: basedOn } = await draftOf(modelId);
    await engine.client.scoring.saveDraft({ versionId, content: soundModel({ name: 'Neu' }), basedOn });
    await expect(
      engine.client.scoring.release({ versionId, by: 'Berg', reason: 'x', basedOn }),
    ).rejects.toMatchObject({ code: 'DRAFT_CHANGED' });
  });

  test('everything is still there when the file is opened again, and the trail is whole', async () => {
    const { id: modelId } = await engine.client.scoring.create(soundModel());
    await releaseOf(modelId);
    const before = await get(modelId);
    await engine.client.vault.lock();
    await engine.privateClient.vaults.open({ path: engine.path, passphrase, readOnly: false });
    expect(await get(modelId)).toEqual(before);
    expect(await engine.client.vault.verify()).toMatchObject({ isIntact: true });
  });
});
