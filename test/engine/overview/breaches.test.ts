import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Particular } from '../../../src-main/contract/breach-particulars.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';
import { createVendor } from '../vendors/sample-inputs.ts';

let engine: TestEngine;

beforeEach(async () => {
  engine = await openTestVault();
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const record = async (title: string, awareAt: string | null = null) => {
  const { breachId } = await engine.client.breaches.record({
    title,
    awareness: awareAt === null ? null : { at: awareAt, scenario: null },
    awarenessReason: 'Anruf',
    reportedBy: '',
    kinds: [],
    people: null,
    dataCategories: [],
    vendorId: null,
  });
  return breachId;
};
const set = (breachId: string, particular: Particular) =>
  engine.client.breaches.setParticular({
    breachId,
    particular,
    certainty: 'known',
    followsOn: null,
    knownAt: null,
    source: '',
    reason: '',
    basedOn: null,
  });
const onDesk = async () => {
  const { items } = await engine.client.overview.today();
  return items.filter(({ kind }) => kind === 'breachClock' || kind === 'breachTask');
};

describe('the desk', () => {
  test('begins with the period that ends first, whatever is overdue besides', async () => {
    const vendor = await createVendor(engine, 'Alt');
    await engine.client.vendors.setStatus({
      vendorId: vendor.id,
      status: 'approved',
      nextReviewOn: '2026-01-01',
    });
    // Both end on Thursday; the one that was known earlier ends earlier, and is not first by its id.
    const late = await record('Formulare', '2026-11-23T08:15:00.000Z');
    const early = await record('Postfach', '2026-11-23T07:15:00.000Z');
    const { items } = await engine.client.overview.today();
    expect(items.slice(0, 3).map(({ kind, breachId }) => [kind, breachId])).toEqual([
      ['breachClock', early],
      ['breachClock', late],
      ['reviewDue', null],
    ]);
    expect(items[0]).toMatchObject({
      title: { de: 'Datenpanne 2026-02: Postfach', en: 'Breach 2026-02: Postfach' },
      why: {
        de: 'Bis Do\u00a026.11.2026, 08:15\u00a0Uhr\u00a0(MEZ). Nächster Schritt: Schwere einschätzen.',
        en: 'By Thu\u00a026\u00a0Nov\u00a02026, 08:15\u00a0(CET). Next step: assess severity.',
      },
      dueOn: '2026-11-26',
      group: 'thisWeek',
      vendorId: null,
    });
  });

  test('says that a period is over, and is silent about a suspicion', async () => {
    await record('Verdacht');
    await record('Postfach', '2026-11-23T07:15:00.000Z');
    engine.setNow('2026-11-26T07:15:00.001Z');
    const items = await onDesk();
    expect(items).toHaveLength(1);
    expect(items[0]?.why.de).toContain('Die Frist endete Do');
  });

  test('has the open tasks of a case until six weeks ahead, not what is done, removed or closed', async () => {
    const breachId = await record('Postfach');
    const save = async (text: string, dueAt: string | null, doneAt: string | null = null) => {
      const task = { id: null, kind: 'task' as const, text, ownerId: null, dueAt, doneAt };
      return (await engine.client.breaches.saveTask({ breachId, task })).id;
    };
    await save('Freitexte sichten', '2026-11-22T10:00:00.000Z');
    // 23:30 in Berlin on the last day of the horizon, and 00:30 on the day after it.
    await save('Bericht anfordern', '2027-01-04T22:30:00.000Z');
    await save('Zu weit', '2027-01-04T23:30:00.000Z');
    await save('Ohne Tag', null);
    await save('Erledigt', '2026-11-24T10:00:00.000Z', '2026-11-23T08:00:00.000Z');
    const gone = await save('Entfernt', '2026-11-24T10:00:00.000Z');
    await engine.client.breaches.removeTask({ taskId: gone });
    const items = await onDesk();
    expect(items.map(({ title, dueOn, group }) => [title.de, dueOn, group])).toEqual([
      ['Freitexte sichten', '2026-11-22', 'overdue'],
      ['Bericht anfordern', '2027-01-04', 'later'],
    ]);
    expect(items[0]).toMatchObject({ breachId, why: { de: 'Datenpanne 2026-01. Zuständig: niemand.' } });
  });

  test('counts only the newest version of a task', async () => {
    const breachId = await record('Postfach');
    const task = { kind: 'task' as const, text: 'Sichten', ownerId: null, doneAt: null };
    const dueAt = '2026-11-24T10:00:00.000Z';
    const { id } = await engine.client.breaches.saveTask({ breachId, task: { ...task, id: null, dueAt } });
    await engine.client.breaches.saveTask({
      breachId,
      task: { ...task, id, dueAt: '2026-11-25T10:00:00.000Z' },
    });
    expect((await onDesk()).map(({ dueOn }) => dueOn)).toEqual(['2026-11-25']);
  });
});

describe('the search', () => {
  const hits = async (text: string) => {
    const { hits: found } = await engine.client.overview.search({ text, limit: 10 });
    return found.map(({ kind, title, detail }) => `${kind} ${title} ${detail}`);
  };

  test('finds a breach by title and number, folded as people type', async () => {
    await record('Fremdzugriff auf ein Postfach über Straßenbüro');
    for (const typed of ['postf', 'STRASSENBURO', 'strassenbuero', '2026-01', 'fremd postfach'])
      expect(await hits(typed)).toEqual(['breach Fremdzugriff auf ein Postfach über Straßenbüro 2026-01']);
    expect(await hits('postkarte')).toEqual([]);
  });

  test('finds it by what its entries say, across them, the corrected ones as well', async () => {
    const breachId = await record('Formulare');
    const entry = {
      track: 'ours' as const,
      happenedAt: null,
      knownAt: '2026-11-23T08:00:00.000Z',
      source: '',
    };
    const { id } = await engine.client.breaches.addEntry({
      breachId,
      entry: { ...entry, text: 'Speicherbereich öffentlich', correctsId: null, reason: '' },
      hash: null,
    });
    await engine.client.breaches.addEntry({
      breachId,
      entry: { ...entry, text: 'Nur ein Ordner', correctsId: id, reason: 'genauer' },
      hash: null,
    });
    await set(breachId, { key: 'recordCategories', value: ['Krankmeldungen'] });
    await set(breachId, { key: 'nature', value: 'Beim Umzug freigegeben' });
    for (const typed of ['speicher', 'ordner', 'krankm', 'umzug ordner'])
      expect(await hits(typed)).toEqual(['breach Formulare 2026-01']);
    // Choices are told by their ids inside, which nobody types.
    await set(breachId, { key: 'exfiltration', value: 'proven' });
    expect(await hits('proven')).toEqual([]);
  });

  test('follows a change of the title, and its undoing', async () => {
    const breachId = await record('Alpha');
    const breach = await engine.client.breaches.get({ breachId, asOf: null });
    await engine.client.breaches.saveProfile({ breachId, profile: { ...breach, title: 'Beta' } });
    expect(await hits('alpha')).toEqual([]);
    expect(await hits('beta')).toEqual(['breach Beta 2026-01']);
    await engine.client.vault.undo();
    expect(await hits('alpha')).toEqual(['breach Alpha 2026-01']);
  });

  test('never finds a drill, whatever is written in it', async () => {
    const { breachId } = await engine.client.breaches.startDrill({ scriptId: 'lost-laptop', speed: 60 });
    await set(breachId, { key: 'nature', value: 'Tasche im Zug' });
    expect(await hits('notebook')).toEqual([]);
    expect(await hits('tasche')).toEqual([]);
    // The first real case of that year has the number of the drill.
    await record('Postfach');
    expect(await hits('2026-01')).toEqual(['breach Postfach 2026-01']);
    expect(await hits('tasche')).toEqual([]);
  });

  test('puts names first and breaches after vendors', async () => {
    await record('Kiebitz-Leck');
    await createVendor(engine, 'Kiebitz');
    expect((await hits('kiebitz')).slice(0, 2)).toEqual([
      'vendor Kiebitz Mailversand',
      'breach Kiebitz-Leck 2026-01',
    ]);
  });
});
