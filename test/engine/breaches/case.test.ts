import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NewNotice } from '../../../src-main/contract/breach-notification.ts';
import type { Particular } from '../../../src-main/contract/breach-particulars.ts';
import type { BreachTask, NewBreachDecision } from '../../../src-main/contract/breach-record.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
let breachId: string;

const start = '2026-11-23T08:40:00.000Z';
const dueAt = '2026-11-26T08:40:00.000Z';

beforeEach(async () => {
  engine = await openTestVault();
  const profile = await engine.client.company.profile();
  await engine.client.company.saveProfile({
    ...profile,
    region: 'DE-SH',
    city: 'Kiel',
    street: 'Uferkai 12',
  });
  ({ breachId } = await engine.client.breaches.record({
    title: 'Offener Export',
    awareness: { at: start, scenario: 'own_detection' },
    awarenessReason: '',
    reportedBy: 'Mara Lindqvist',
    kinds: ['confidentiality'],
    people: { from: 1800, to: 1800 },
    dataCategories: ['E-Mail-Adressen'],
    vendorId: null,
  }));
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const breach = (asOf: string | null = null) => engine.client.breaches.get({ breachId, asOf });
const basisOf = async (key: string) =>
  (await breach()).particulars.find(({ particular }) => particular.key === key)?.entryId ?? null;

async function answer(particular: Particular, part: { knownAt?: string; reason?: string } = {}) {
  return engine.client.breaches.setParticular({
    breachId,
    particular,
    certainty: 'known',
    followsOn: null,
    knownAt: part.knownAt ?? null,
    source: '',
    reason: part.reason ?? '',
    basedOn: await basisOf(particular.key),
  });
}

function decision(part: NewBreachDecision['decision'], exemption: NewBreachDecision['exemption'] = null) {
  return engine.client.breaches.decide({
    breachId,
    decision: {
      decision: part,
      exemption,
      reason: 'Namen bei Unbekannten',
      by: 'Mara Lindqvist',
      role: '',
      dpoOpinion: '',
    },
  });
}

function notice(part: Partial<NewNotice> = {}) {
  return engine.client.breaches.notifyAuthority({
    breachId,
    notice: {
      phase: 'initial',
      at: start,
      by: 'Mara Lindqvist',
      channel: 'Online-Formular',
      reference: '',
      delayReason: '',
      nextUpdateOn: '2026-11-30',
      note: '',
      ...part,
    },
  });
}

const task = (part: Partial<BreachTask> = {}) =>
  engine.client.breaches.saveTask({
    breachId,
    task: {
      id: null,
      kind: 'measure',
      text: 'Link gesperrt',
      ownerId: null,
      dueAt: null,
      doneAt: null,
      ...part,
    },
  });

describe('a case recorded in the first minute', () => {
  test('runs for 72 hours from awareness, told in the zone of the seat', async () => {
    const { number, state, clock, nextStep, authority } = await breach();
    expect({ number, state, nextStep }).toEqual({
      number: '2026-01',
      state: 'running',
      nextStep: 'assessSeverity',
    });
    expect(clock).toMatchObject({ state: 'running', dueAt, zone: 'Europe/Berlin', region: 'DE-SH' });
    expect(clock.readings?.strict).toBe('2026-11-26T09:40:00+01:00');
    expect(clock.readings?.reg1182Hours).toBe('2026-11-26T10:00:00+01:00');
    expect(authority?.region).toBe('DE-SH');
  });

  test('knows what is missing of a notification', async () => {
    const { fields } = (await breach()).nextNotice;
    const missing = fields.filter(({ isMandatory, state }) => isMandatory && state === 'missing');
    expect(missing.map(({ id }) => id)).toEqual([
      'subjectCategories',
      'recordCount',
      'contact',
      'consequences',
      'measures',
    ]);
    expect(fields.find(({ id }) => id === 'subjectCount')?.state).toBe('provisional');
  });

  test.each([
    ['in the future', '2026-11-23T08:40:00.001Z', '', 'TIME_IN_FUTURE'],
    ['in the year 9999', '9999-12-31T23:00:00Z', '', 'TIME_IN_FUTURE'],
    ['on the first day of computers', '1970-01-01T00:00:00Z', 'x', 'TIME_OUT_OF_RANGE'],
    ['a second before the GDPR', '2018-05-24T23:59:59Z', 'x', 'TIME_OUT_OF_RANGE'],
    ['some while ago without a reason', '2026-11-23T08:24:59Z', '', 'REASON_MISSING'],
    ['without an offset', '2026-11-23T08:40:00', '', 'INVALID_INPUT'],
    ['on a day that does not exist', '2025-02-29T08:00:00Z', 'x', 'INVALID_INPUT'],
  ])('awareness %s is refused', async (_name, at, awarenessReason, code) => {
    const quick = {
      title: 'Notebook im Zug',
      awareness: { at, scenario: null },
      awarenessReason,
      reportedBy: '',
      kinds: [],
      people: null,
      dataCategories: [],
      vendorId: null,
    };
    await expect(engine.client.breaches.record(quick)).rejects.toMatchObject({ code });
    const { rows } = await engine.client.breaches.list({ view: 'all', search: '' });
    expect(rows).toHaveLength(1);
  });

  test('with half of the facts missing it is a case all the same: a suspicion has no period', async () => {
    const { breachId: suspicion } = await engine.client.breaches.record({
      title: 'Seltsame Anmeldung',
      awareness: null,
      awarenessReason: '',
      reportedBy: '',
      kinds: [],
      people: null,
      dataCategories: [],
      vendorId: null,
    });
    const { number, state, clock, nextStep } = await engine.client.breaches.get({
      breachId: suspicion,
      asOf: null,
    });
    expect({ number, state, nextStep }).toEqual({
      number: '2026-02',
      state: 'suspicion',
      nextStep: 'confirmAwareness',
    });
    expect(clock).toMatchObject({ state: 'suspicion', dueAt: null, readings: null });
  });
});

describe('what was known when', () => {
  test('a state of knowledge shows nothing that became known later', async () => {
    engine.setNow('2026-11-23T12:00:00.000Z');
    await answer({ key: 'subjectCount', value: { from: 2340, to: 2340 } });
    const count = async (asOf: string | null) =>
      (await breach(asOf)).particulars.find(({ particular }) => particular.key === 'subjectCount')?.particular
        .value;
    expect(await count('2026-11-23T11:59:59.999Z')).toEqual({ from: 1800, to: 1800 });
    expect(await count('2026-11-23T12:00:00.000Z')).toEqual({ from: 2340, to: 2340 });
    expect(
      (await breach('2026-11-23T11:59:59.999Z')).entries.every(({ replacedBy }) => replacedBy === null),
    ).toBe(true);
  });

  test('an answer is taken back by undo, and both stay in the timeline', async () => {
    engine.setNow('2026-11-23T12:00:00.000Z');
    await answer({ key: 'subjectCount', value: { from: 2340, to: 2340 } });
    await engine.client.vault.undo();
    const state = (await breach()).particulars.find(({ particular }) => particular.key === 'subjectCount');
    expect(state?.particular.value).toEqual({ from: 1800, to: 1800 });
    await engine.client.vault.redo();
    expect(await basisOf('subjectCount')).not.toBe(state?.entryId);
    expect((await breach()).entries.filter(({ kind }) => kind === 'retraction')).toHaveLength(1);
  });

  test('two windows: whoever answers on an old basis is told, and nothing is overwritten', async () => {
    const seen = await basisOf('subjectCount');
    await answer({ key: 'subjectCount', value: { from: 2340, to: 2340 } });
    const stale = engine.client.breaches.setParticular({
      breachId,
      particular: { key: 'subjectCount', value: { from: 1, to: 1 } },
      certainty: 'known',
      followsOn: null,
      knownAt: null,
      source: '',
      reason: '',
      basedOn: seen,
    });
    await expect(stale).rejects.toMatchObject({ code: 'BREACH_CHANGED' });
    const state = (await breach()).particulars.find(({ particular }) => particular.key === 'subjectCount');
    expect(state?.particular.value).toEqual({ from: 2340, to: 2340 });
  });

  test('awareness is moved with a reason only, and the period with it', async () => {
    const value = { at: '2026-11-23T07:00:00Z', scenario: null };
    await expect(answer({ key: 'awareness', value })).rejects.toMatchObject({ code: 'REASON_MISSING' });
    await answer({ key: 'awareness', value }, { reason: 'Die Meldung lag seit 8 Uhr im Postfach.' });
    expect((await breach()).clock.dueAt).toBe('2026-11-26T07:00:00.000Z');
  });

  test('nobody knows of a breach before it began', async () => {
    await answer({ key: 'occurredFrom', value: '2026-11-22T10:00:00Z' });
    await expect(answer({ key: 'occurredFrom', value: '2026-11-23T08:40:00.001Z' })).rejects.toMatchObject({
      code: 'TIME_IN_FUTURE',
    });
    engine.setNow('2026-11-23T09:00:00.000Z');
    await expect(answer({ key: 'occurredFrom', value: '2026-11-23T08:40:00.001Z' })).rejects.toMatchObject({
      code: 'KNOWN_BEFORE_EVENT',
    });
    await expect(
      answer({ key: 'awareness', value: { at: '2026-11-22T09:59:59Z', scenario: null } }, { reason: 'x' }),
    ).rejects.toMatchObject({ code: 'KNOWN_BEFORE_EVENT' });
  });

  test('a fact is corrected by a new one that names it; the corrected one cannot be corrected again', async () => {
    const fact = (text: string, correctsId: string | null = null) =>
      engine.client.breaches.addEntry({
        breachId,
        hash: null,
        entry: {
          track: 'vendor',
          text,
          happenedAt: null,
          knownAt: start,
          source: '',
          correctsId,
          reason: '',
        },
      });
    const { id } = await fact('41 Abrufe');
    await fact('43 Abrufe', id);
    await expect(fact('44 Abrufe', id)).rejects.toMatchObject({ code: 'ENTRY_REPLACED' });
    const facts = (await breach()).entries.filter(({ kind }) => kind === 'fact');
    expect(facts.map(({ text, replacedBy }) => [text, replacedBy])).toEqual([
      ['41 Abrufe', facts[1]?.number],
      ['43 Abrufe', null],
    ]);
  });
});

describe('telling the authority', () => {
  beforeEach(async () => {
    await decision({ about: 'risk', result: 'risk' });
    await decision({ about: 'authority', result: 'notify' });
  });

  test.each([
    ['at the last millisecond of the 72 hours', dueAt, '', null],
    ['a millisecond later without a reason', '2026-11-26T08:40:00.001Z', '', 'delayReasonMissing'],
    ['a millisecond later with a reason', '2026-11-26T08:40:00.001Z', 'Protokolle kamen erst heute.', null],
  ])('%s', async (_name, at, delayReason, refusal) => {
    engine.setNow('2026-11-26T12:00:00.000Z');
    if (refusal) {
      await expect(notice({ at, delayReason })).rejects.toMatchObject({
        code: 'NOTICE_REFUSED',
        data: { reason: refusal },
      });
      expect((await breach()).clock).toMatchObject({ state: 'passed', isLate: true });
    } else {
      await notice({ at, delayReason });
      const { clock, notices } = await breach();
      expect(clock).toMatchObject({ state: 'frozen', frozenAt: at, isLate: at !== dueAt });
      expect(notices[0]).toMatchObject({ isLate: at !== dueAt, delayReason });
    }
  });

  test('what was told is frozen; a follow-up marks what is new and what is corrected', async () => {
    await notice();
    engine.setNow('2026-11-24T08:00:00.000Z');
    await answer({ key: 'subjectCount', value: { from: 2340, to: 2340 } });
    await answer({ key: 'recordCount', value: { from: 2410, to: 2410 } });
    await task();
    const { notices, nextNotice } = await breach();
    const changes = Object.fromEntries(nextNotice.fields.map(({ id, change }) => [id, change]));
    expect(changes).toMatchObject({
      subjectCount: 'corrected',
      recordCount: 'new',
      measures: 'new',
      nature: 'unchanged',
    });
    const told = notices[0]?.content.particulars.find(({ particular }) => particular.key === 'subjectCount');
    expect(told?.particular.value).toEqual({ from: 1800, to: 1800 });
    await notice({ phase: 'followUp', at: '2026-11-24T08:00:00.000Z' });
    expect((await breach()).nextNotice.fields.every(({ change }) => change === 'unchanged')).toBe(true);
  });

  test('a notification entered later says what was known when it went out', async () => {
    engine.setNow('2026-11-24T08:00:00.000Z');
    await answer({ key: 'subjectCount', value: { from: 2340, to: 2340 } });
    await notice({ at: '2026-11-23T20:00:00.000Z' });
    const told = (await breach()).notices[0]?.content.particulars.find(
      ({ particular }) => particular.key === 'subjectCount',
    );
    expect(told?.particular.value).toEqual({ from: 1800, to: 1800 });
  });

  test('the number of the authority is added once', async () => {
    const { id: noticeId } = await notice();
    await engine.client.breaches.noteReference({ noticeId, reference: 'ULD 4711' });
    expect((await breach()).notices[0]?.reference).toBe('ULD 4711');
    await expect(engine.client.breaches.noteReference({ noticeId, reference: 'x' })).rejects.toMatchObject({
      code: 'ENTRY_REPLACED',
    });
  });
});

describe('closing', () => {
  async function finish() {
    await decision({ about: 'risk', result: 'none_unlikely' });
    await decision({ about: 'authority', result: 'doNotNotify' });
    await decision({ about: 'people', result: 'doNotTell' });
    const { title, role, ownerId, deputyId, vendorId, serviceIds, contractHours, ...rest } = await breach();
    const { controllerName, controllerContact, authorityId } = rest;
    const head = { title, role, ownerId, deputyId, vendorId, serviceIds, contractHours };
    const profile = {
      ...head,
      controllerName,
      controllerContact,
      authorityId,
      lessons: 'Verweise laufen ab.',
    };
    await engine.client.breaches.saveProfile({ breachId, profile });
  }
  const close = () => engine.client.breaches.close({ breachId, by: 'Mara Lindqvist', note: '' });

  test('is refused with what is missing, and nothing is closed', async () => {
    await expect(close()).rejects.toMatchObject({
      code: 'CLOSE_REFUSED',
      data: { obstacles: ['riskUndecided', 'authorityUndecided', 'peopleUndecided', 'lessonsMissing'] },
    });
    expect((await breach()).state).toBe('running');
  });

  test('fixes the case: only additions are possible, marked as such, until it is reopened with a reason', async () => {
    await finish();
    await close();
    expect(await breach()).toMatchObject({
      state: 'closed',
      nextStep: 'nothing',
      clock: { state: 'resting' },
    });
    await expect(task()).rejects.toMatchObject({ code: 'BREACH_CLOSED' });
    await expect(answer({ key: 'nature', value: 'x' })).rejects.toMatchObject({ code: 'BREACH_CLOSED' });
    const entry = {
      track: 'outside',
      text: 'Nachtrag',
      happenedAt: null,
      knownAt: start,
      source: '',
      correctsId: null,
      reason: '',
    } as const;
    await engine.client.breaches.addEntry({ breachId, entry, hash: null });
    expect((await breach()).entries.at(-1)).toMatchObject({ text: 'Nachtrag', isAddendum: true });
    await engine.client.breaches.reopen({ breachId, by: 'Mara Lindqvist', reason: 'Neue Abrufe' });
    await task();
    expect((await breach()).state).toBe('running');
  });

  test('Art. 33(1): a risk that is not notified is refused as a decision', async () => {
    await decision({ about: 'risk', result: 'risk' });
    await expect(decision({ about: 'authority', result: 'doNotNotify' })).rejects.toMatchObject({
      code: 'DECISION_REFUSED',
      data: { reason: 'riskNeedsAuthority' },
    });
  });
});

describe('the log', () => {
  test('lists cases with what counts, and the running clock with the next step', async () => {
    const { rows } = await engine.client.breaches.list({ view: 'open', search: 'export' });
    expect(rows).toMatchObject([
      { number: '2026-01', clockState: 'running', dueAt, people: { from: 1800, to: 1800 } },
    ]);
    const { clocks, clockDoubt } = await engine.client.breaches.clocks();
    expect(clocks).toMatchObject([
      { breachId, dueAt, nextStep: 'assessSeverity', openFields: 5, pace: null },
    ]);
    expect(clockDoubt).toBeNull();
  });

  test('a clock that was set back is noticed', async () => {
    engine.setNow('2026-11-23T08:38:00.000Z');
    expect((await engine.client.breaches.clocks()).clockDoubt).toBeNull();
    engine.setNow('2026-11-23T08:37:59.999Z');
    expect((await engine.client.breaches.clocks()).clockDoubt).toEqual({
      now: '2026-11-23T08:37:59.999Z',
      lastSeenAt: start,
    });
  });
});
