import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Particular } from '../../../src-main/contract/breach-particulars.ts';
import type { DecisionAbout } from '../../../src-main/contract/breach-record.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';

/** The Monday on which the tests begin is followed by a Friday, 27 November, 16:20 in Berlin. */
const ownStart = '2026-11-27T15:20:00.000Z';
const realStart = '2026-11-23T08:40:00.000Z';
const minutes = (count: number) => new Date(Date.parse(realStart) + count * 60_000).toISOString();

describe('a drill', () => {
  let engine: TestEngine;
  let breachId: string;

  beforeEach(async () => {
    engine = await openTestVault();
    const started = await engine.client.breaches.startDrill({ scriptId: 'reach-vendor', speed: 60 });
    breachId = started.breachId;
  });
  afterEach(async () => {
    expect(engine.incidents).toEqual([]);
    await engine.close();
  });

  const get = () => engine.client.breaches.get({ breachId, asOf: null });
  const set = async (particular: Particular) => {
    const { particulars } = await get();
    const before = particulars.find((state) => state.particular.key === particular.key);
    return engine.client.breaches.setParticular({
      breachId,
      particular,
      certainty: 'known',
      followsOn: null,
      knownAt: null,
      source: '',
      reason: 'geübt',
      basedOn: before?.entryId ?? null,
    });
  };
  const decide = (decision: DecisionAbout) =>
    engine.client.breaches.decide({
      breachId,
      decision: { decision, reason: 'geübt', exemption: null, by: 'Tilo Harms', role: '', dpoOpinion: '' },
    });
  const end = () =>
    engine.client.breaches.endDrill({
      breachId,
      result: 'Erreicht nach 20 Minuten',
      lessons: 'Nummern prüfen',
    });

  test('begins on the next day and time its incident is set on, marked and numbered apart', async () => {
    const drill = await get();
    expect(drill).toMatchObject({
      number: '2026-01',
      isDrill: true,
      title: 'Probealarm: den Dienstleister erreichen',
      recordedAt: ownStart,
      state: 'suspicion',
    });
    expect(drill.drill).toMatchObject({
      scriptId: 'reach-vendor',
      startedAt: realStart,
      endedAt: null,
      pace: { realFrom: realStart, from: ownStart, speed: 60 },
      debrief: null,
    });
    expect(drill.drill?.injects).toMatchObject([{ at: ownStart, from: { de: 'Lage' } }]);
    expect(drill.drill?.nextInjectAt).toBe('2026-11-27T15:25:00.000Z');
  });

  test('messages come in as its own time passes, and never before', async () => {
    engine.setNow('2026-11-23T08:40:04.999Z');
    expect((await get()).drill?.injects).toHaveLength(1);
    engine.setNow('2026-11-23T08:40:05.000Z');
    expect((await get()).drill?.injects.at(-1)?.at).toBe('2026-11-27T15:25:00.000Z');
    engine.setNow(minutes(72));
    const { drill } = await get();
    expect(drill?.injects).toHaveLength(13);
    expect(drill?.nextInjectAt).toBeNull();
  });

  test('what is written in it carries its own time, which no fact may lie after', async () => {
    engine.setNow(minutes(4));
    await set({ key: 'awareness', value: { at: '2026-11-27T18:30:00.000Z', scenario: null } });
    const { clock, entries } = await get();
    expect(entries.at(-1)?.recordedAt).toBe('2026-11-27T19:20:00.000Z');
    expect(clock).toMatchObject({ state: 'running', dueAt: '2026-11-30T18:30:00.000Z' });
    const late = set({ key: 'awareness', value: { at: '2026-11-27T19:21:00.000Z', scenario: null } });
    await expect(late).rejects.toMatchObject({ code: 'TIME_IN_FUTURE' });
    // 72 hours after awareness, in its own time.
    engine.setNow(minutes(76));
    expect((await get()).clock.state).toBe('passed');
  });

  test('can be held, hurried and slowed without its time ever going back', async () => {
    engine.setNow(minutes(10));
    await engine.client.breaches.setDrillSpeed({ breachId, speed: 0 });
    engine.setNow(minutes(200));
    const held = await get();
    expect(held.drill?.pace).toEqual({ realFrom: minutes(10), from: '2026-11-28T01:20:00.000Z', speed: 0 });
    await engine.client.breaches.setDrillSpeed({ breachId, speed: 360 });
    engine.setNow(minutes(201));
    await engine.client.breaches.setDrillSpeed({ breachId, speed: 1 });
    expect((await get()).drill?.pace).toMatchObject({ from: '2026-11-28T07:20:00.000Z', speed: 1 });
    // The computer's clock is set back: the drill waits.
    engine.setNow(minutes(5));
    await engine.client.breaches.setDrillSpeed({ breachId, speed: 60 });
    expect((await get()).drill?.pace).toMatchObject({ from: '2026-11-28T07:20:00.000Z' });
  });

  test('ends with a debrief of what was found, and can then not be changed any more', async () => {
    engine.setNow(minutes(4));
    await set({ key: 'kinds', value: ['confidentiality', 'availability'] });
    await set({ key: 'awareness', value: { at: '2026-11-27T18:40:00.000Z', scenario: null } });
    await decide({ about: 'risk', result: 'high' });
    await decide({ about: 'authority', result: 'notify' });
    engine.setNow(minutes(50));
    await end();
    const { drill, state } = await get();
    expect(drill?.endedAt).toBe(minutes(50));
    expect(drill?.debrief).toMatchObject({
      minutes: 50,
      result: 'Erreicht nach 20 Minuten',
      lessons: 'Nummern prüfen',
    });
    expect(drill?.debrief?.points.map(({ id, isMet }) => [id, isMet])).toEqual([
      ['kinds', false],
      ['awareness', true],
      ['severity', false],
      ['risk', true],
      ['authority', true],
      ['people', false],
      ['firstNotice', false],
      ['document', false],
    ]);
    engine.setNow(minutes(500));
    const later = await get();
    expect(later.drill?.injects).toEqual(drill?.injects);
    expect(later.state).toBe(state);
    for (const act of [
      set({ key: 'malicious', value: true }),
      decide({ about: 'people', result: 'tell' }),
      end(),
    ])
      await expect(act).rejects.toMatchObject({ code: 'DRILL_OVER' });
    await expect(engine.client.breaches.setDrillSpeed({ breachId, speed: 1 })).rejects.toMatchObject({
      code: 'DRILL_OVER',
    });
    expect((await get()).drill?.debrief).toEqual(drill?.debrief);
  });

  test('is seen among the drills and nowhere else', async () => {
    const { breaches, overview } = engine.client;
    for (const view of ['all', 'open', 'closed'] as const)
      expect((await breaches.list({ view, search: '' })).rows).toEqual([]);
    expect((await breaches.list({ view: 'drills', search: '' })).rows.map(({ id }) => id)).toEqual([
      breachId,
    ]);
    expect((await overview.today()).items.filter(({ kind }) => kind.startsWith('breach'))).toEqual([]);
    expect((await overview.search({ text: 'Probealarm', limit: 10 })).hits).toEqual([]);
    const real = { awareness: null, awarenessReason: '', reportedBy: '', kinds: [], people: null };
    const { breachId: recorded } = await breaches.record({
      ...real,
      title: 'Postfach',
      dataCategories: [],
      vendorId: null,
    });
    // Its number is the first of the year: drills do not count.
    expect((await breaches.get({ breachId: recorded, asOf: null })).number).toBe('2026-01');
  });

  test('commands of drills refuse a real case and an incident that nobody prepared', async () => {
    const { breaches } = engine.client;
    const real = { awareness: null, awarenessReason: '', reportedBy: '', kinds: [], people: null };
    const recorded = await breaches.record({
      ...real,
      title: 'Postfach',
      dataCategories: [],
      vendorId: null,
    });
    const id = recorded.breachId;
    await expect(breaches.setDrillSpeed({ breachId: id, speed: 60 })).rejects.toMatchObject({
      code: 'NOT_A_DRILL',
    });
    await expect(breaches.endDrill({ breachId: id, result: '', lessons: '' })).rejects.toMatchObject({
      code: 'NOT_A_DRILL',
    });
    await expect(breaches.startDrill({ scriptId: 'flood', speed: 60 })).rejects.toMatchObject({
      code: 'RECORD_NOT_FOUND',
    });
    expect((await breaches.get({ breachId: id, asOf: null })).drill).toBeNull();
  });
});
