import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PersonaContent } from '../../../src-main/contract/persona-record.ts';
import { openDatabase } from '../../../src-main/engine/database/open.ts';
import { openTestVault, passphrase, type TestEngine } from '../open-engine.ts';
import { emptyPersona } from './empty-persona.ts';

let engine: TestEngine;
beforeEach(async () => {
  engine = await openTestVault();
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const create = async (part: Partial<PersonaContent> = {}) =>
  (await engine.client.personas.create({ content: { ...emptyPersona, ...part } })).id;
const get = (personaId: string) => engine.client.personas.get({ personaId });
const save = async (personaId: string, part: Partial<PersonaContent>) => {
  const { content, savedAt } = await get(personaId);
  return engine.client.personas.saveDraft({
    personaId,
    content: { ...content, ...part },
    basedOn: savedAt,
  });
};
const keep = async (personaId: string, reason = '') =>
  engine.client.personas.saveVersion({ personaId, reason, basedOn: (await get(personaId)).savedAt });

describe('Art. 5(1)(c) GDPR: data of a real person do not reach the file', () => {
  test('words with a mail address are refused with the field, and nothing is saved', async () => {
    const id = await create();
    const saving = save(id, { goals: ['Fragt anna.schmidt@firma.example'] });
    await expect(saving).rejects.toMatchObject({
      code: 'PERSONAL_DATA',
      data: { places: [{ kind: 'mail', field: 'goals' }] },
    });
    expect((await get(id)).content.goals).toEqual([]);
    const trail = JSON.stringify(
      await engine.client.vault.auditTrail({ subjectId: null, before: null, limit: 50 }),
    );
    expect(trail).not.toContain('schmidt');
  });

  test('neither when a persona is created nor duplicated under a name that leads to somebody', async () => {
    await expect(create({ label: 'a@b.example' })).rejects.toMatchObject({ code: 'PERSONAL_DATA' });
    const id = await create();
    const doubled = engine.client.personas.duplicate({ personaId: id, label: 'Tel. 335577' });
    await expect(doubled).rejects.toMatchObject({ code: 'PERSONAL_DATA' });
  });

  test('a hint is told and does not stop the saving', async () => {
    const id = await create({ talks: 3, goals: ['Wie Petra Produktion'] });
    expect((await get(id)).findings.map(({ kind }) => kind)).toEqual(['name', 'fewTalks']);
  });
});

describe('saving', () => {
  test('over words that somebody saved meanwhile is refused', async () => {
    const id = await create();
    const { content, savedAt } = await get(id);
    await save(id, { role: 'Leitung' });
    const late = engine.client.personas.saveDraft({ personaId: id, content, basedOn: savedAt });
    await expect(late).rejects.toMatchObject({ code: 'DRAFT_CHANGED' });
    expect((await get(id)).content.role).toBe('Leitung');
  });

  test('is taken back and done again by undo and redo', async () => {
    const id = await create();
    await save(id, { role: 'Leitung' });
    await save(id, { role: 'Meister' });
    await engine.client.vault.undo();
    await engine.client.vault.undo();
    expect((await get(id)).content.role).toBe('');
    await engine.client.vault.redo();
    await engine.client.vault.redo();
    expect((await get(id)).content.role).toBe('Meister');
  });
});

describe('versions', () => {
  test('are numbered, told apart from the words as they stand, and compared word by word', async () => {
    const id = await create({ goals: ['Weniger Ausfall'] });
    expect((await get(id)).isChanged).toBe(true);
    const first = await keep(id, 'Erste');
    expect(await get(id)).toMatchObject({ isChanged: false, versions: [{ number: 1, reason: 'Erste' }] });
    await save(id, { goals: ['Kein Ausfall'] });
    expect((await get(id)).isChanged).toBe(true);
    const second = await keep(id);
    expect([first.number, second.number]).toEqual([1, 2]);
    const between = { personaId: id, olderId: first.id, newerId: second.id };
    expect((await engine.client.personas.compare(between)).changes.map(({ field }) => field)).toEqual([
      'goals',
    ]);
    const toNow = { personaId: id, olderId: second.id, newerId: null };
    expect((await engine.client.personas.compare(toNow)).changes).toEqual([]);
  });

  test('without a change there is no new one', async () => {
    const id = await create();
    await keep(id);
    await expect(keep(id)).rejects.toMatchObject({ code: 'VERSION_UNCHANGED', data: { number: 1 } });
  });

  test('an earlier one is taken up again, and that can be undone', async () => {
    const id = await create({ role: 'A' });
    const { id: versionId } = await keep(id);
    await save(id, { role: 'B' });
    const { savedAt: basedOn } = await get(id);
    await engine.client.personas.takeVersion({ personaId: id, versionId, basedOn });
    expect((await get(id)).content.role).toBe('A');
    await engine.client.vault.undo();
    expect((await get(id)).content.role).toBe('B');
  });

  test('of another persona is none of this one', async () => {
    const [one, other] = [await create(), await create()];
    const { id: versionId } = await keep(one);
    const { savedAt: basedOn } = await get(other);
    await expect(
      engine.client.personas.takeVersion({ personaId: other, versionId, basedOn }),
    ).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
  });

  test.each(["UPDATE persona_versions SET reason = 'x'", 'DELETE FROM persona_versions'])(
    'the file itself refuses: %s',
    async (statement) => {
      await keep(await create());
      await engine.client.vault.lock();
      const raw = openDatabase({ path: engine.path, passphrase, rounds: 1000 });
      expect(() => raw.exec(statement)).toThrow('persona_versions are never');
      raw.close();
    },
  );
});

describe('the list', () => {
  const list = (isArchived = false, search = '') => engine.client.personas.list({ search, isArchived });

  test('counts data points, hints, ready pieces and gaps', async () => {
    const id = await create({
      talks: 2,
      dataPoints: [
        { key: 'role', label: '', reason: 'Nötig', basis: 'consent' },
        { key: 'pageViews', label: '', reason: 'Nötig', basis: 'contract' },
      ],
    });
    await engine.client.contents.create({
      title: 'Leitfaden',
      kind: 'guide',
      personaIds: [id],
      phase: 'awareness',
      state: 'ready',
      ownerId: null,
      date: null,
      summary: '',
      requiresForm: false,
      promise: '',
    });
    expect((await list()).rows).toMatchObject([
      { id, version: null, isChanged: true, pieces: 1, gaps: 2, dataPoints: 2, soundDataPoints: 1, hints: 1 },
    ]);
  });

  test('holds what is in the archive apart, and brings it back by undo', async () => {
    const id = await create();
    await engine.client.personas.archive({ personaId: id });
    expect([(await list()).rows.length, (await list(true)).rows.length]).toEqual([0, 1]);
    const again = engine.client.personas.archive({ personaId: id });
    await expect(again).rejects.toMatchObject({ code: 'ALREADY_ARCHIVED' });
    await engine.client.vault.undo();
    expect((await list()).rows.length).toBe(1);
  });

  test('is searched in every field, letters folded', async () => {
    await create({ objections: ['Zu teuer für Prüfstände'] });
    expect((await list(false, 'PRUFSTANDE')).rows.length).toBe(1);
    expect((await list(false, 'qqzz')).rows.length).toBe(0);
  });

  test('a copy has the words and no versions', async () => {
    const id = await create({ role: 'Leitung' });
    await keep(id);
    const copy = await engine.client.personas.duplicate({ personaId: id, label: 'Die zweite Werkstatt' });
    expect(await get(copy.id)).toMatchObject({
      content: { role: 'Leitung', label: 'Die zweite Werkstatt' },
      versions: [],
    });
  });
});

test('the search over everything finds personas until they are archived', async () => {
  const id = await create({ label: 'Die Werkstatt', goals: ['Drehmoment belegen'] });
  const hits = async (text: string) =>
    (await engine.client.overview.search({ text, limit: 10 })).hits.map(({ kind, id: found }) => [
      kind,
      found,
    ]);
  expect(await hits('werkst')).toEqual([['persona', id]]);
  expect(await hits('drehmom')).toEqual([['persona', id]]);
  await engine.client.personas.archive({ personaId: id });
  expect(await hits('werkst')).toEqual([]);
  await engine.client.personas.restore({ personaId: id });
  expect(await hits('werkst')).toEqual([['persona', id]]);
});
