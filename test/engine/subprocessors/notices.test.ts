import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NoticeFacts } from '../../../src-main/contract/subprocessor-notices.ts';
import {
  changeState,
  objectionPeriod,
} from '../../../src-main/engine/subprocessors/rules/objection-period.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';
import { newService, refusal } from './vendor-fixture.ts';

describe('Regulation 1182/71: the period to object', () => {
  const isWorkingDay = (day: string) => ![0, 6].includes(new Date(day).getUTCDay()) && day !== '2026-12-25';
  test.each<[string, string, number | null, string | null, string | null, string | null]>([
    ['the day of the notice is not counted', '2026-11-02', 1, null, '2026-11-03', '2026-11-03'],
    ['thirty days', '2026-11-23', 30, null, '2026-12-23', '2026-12-23'],
    ['over the end of February', '2027-02-01', 30, null, '2027-03-03', '2027-03-03'],
    ['the 29th of February counts', '2028-02-01', 30, null, '2028-03-02', '2028-03-02'],
    ['ends on a Saturday: Monday for information', '2026-11-26', 30, null, '2026-12-26', '2026-12-28'],
    ['ends on a holiday before a weekend', '2026-11-25', 30, null, '2026-12-25', '2026-12-28'],
    ['a named day counts before days', '2026-11-23', 30, '2026-12-31', '2026-12-31', '2026-12-31'],
    ['neither is named', '2026-11-23', null, null, null, null],
  ])('%s', (_what, noticedOn, objectionDays, objectionUntil, until, latest) => {
    expect(objectionPeriod({ noticedOn, objectionDays, objectionUntil }, isWorkingDay)).toEqual({
      until,
      latest,
    });
  });
  test.each<[string, 'accepted' | 'objected' | null, string | null, string, string]>([
    ['on the last day it is open', null, '2026-12-23', '2026-12-23', 'open'],
    ['on the day after it has lapsed', null, '2026-12-23', '2026-12-24', 'lapsed'],
    ['without a period it stays open', null, null, '2030-01-01', 'open'],
    ['what was decided stays decided', 'objected', '2026-12-23', '2026-12-24', 'objected'],
  ])('%s', (_what, decision, until, day, state) => expect(changeState(decision, until, day)).toBe(state));
});

let engine: TestEngine;
let vendorId: string;
let serviceId: string;
beforeEach(async () => {
  engine = await openTestVault();
  ({ vendorId, serviceId } = await newService(engine, 'Kiebitzpost'));
  await engine.client.subprocessors.takeOver({
    ...list('Leinetal – Server – DE\nGrazbach – Zustellung – AT'),
    from: null,
  });
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const list = (text: string) => ({
  serviceId,
  source: { kind: 'text' as const, text, name: 'Hinweis' },
  columns: null,
  isComplete: true,
  apart: [],
});
const facts: NoticeFacts = {
  toldBy: 'Rieke Althoff',
  noticedOn: '2026-11-20',
  objectionDays: 30,
  objectionUntil: null,
  effectiveOn: '2027-01-01',
  note: '',
};
const names = async () =>
  ((await engine.client.vendors.get({ vendorId })).services[0]?.subProcessors ?? [])
    .map(({ name, since, until }) => `${name} ${since ?? ''}..${until ?? ''}`)
    .toSorted();
const record = () =>
  engine.client.subprocessors.recordNotice({
    ...list('Leinetal – Server – DE\nBlueridge LLC – Auswertung von Klicks – USA'),
    facts,
  });

test('a notice keeps the list, counts the period, and changes nothing until somebody accepts', async () => {
  const before = await names();
  const notice = await record();
  expect(notice).toMatchObject({
    vendorName: 'Kiebitzpost',
    period: { until: '2026-12-20', latest: '2026-12-21' },
  });
  expect(notice.list?.name).toBe('Hinweis.txt');
  expect(notice.changes.map(({ kind, name, state }) => `${kind} ${name} ${state}`)).toEqual([
    'added Blueridge LLC open',
    'ended Grazbach open',
  ]);
  expect(await names()).toEqual(before);
  engine.setNow('2026-12-20T22:59:00.000Z');
  expect((await engine.client.subprocessors.notices({ vendorId })).notices[0]?.changes[0]?.state).toBe(
    'open',
  );
  engine.setNow('2026-12-20T23:01:00.000Z');
  expect((await engine.client.subprocessors.notices({ vendorId })).notices[0]?.changes[0]?.state).toBe(
    'lapsed',
  );
});

test('accepting carries a change into the chain; undo takes it out, redo puts it in', async () => {
  const before = await names();
  const { id: noticeId, changes } = await record();
  const changeIds = changes.map(({ id }) => id);
  const decision = { noticeId, changeIds, decision: 'accepted' as const, on: '2026-11-23', reason: '' };
  const decided = await engine.client.subprocessors.decideChanges(decision);
  expect(decided.changes.map(({ state, decidedOn }) => `${state} ${decidedOn}`)).toEqual([
    'accepted 2026-11-23',
    'accepted 2026-11-23',
  ]);
  const after = ['Blueridge LLC 2027-01-01..', 'Grazbach ..2026-12-31', 'Leinetal ..'];
  expect(await names()).toEqual(after);
  expect(await refusal(engine.client.subprocessors.withdrawNotice({ noticeId }))).toBe('NOTICE_CARRIED_OUT');
  await engine.client.vault.undo();
  expect(await names()).toEqual(before);
  await engine.client.vault.redo();
  expect(await names()).toEqual(after);
});

test('an objection leaves the chain as it is, and can still end in acceptance', async () => {
  const before = await names();
  const { id: noticeId, changes } = await record();
  const changeIds = [changes[0]?.id ?? ''];
  const objection = {
    noticeId,
    changeIds,
    decision: 'objected' as const,
    on: '2026-11-23',
    reason: 'Drittland',
  };
  const objected = await engine.client.subprocessors.decideChanges(objection);
  expect(objected.changes[0]).toMatchObject({ state: 'objected', reason: 'Drittland' });
  expect(await names()).toEqual(before);
  expect(await refusal(engine.client.subprocessors.decideChanges(objection))).toBe('NOTHING_TO_IMPORT');
  await engine.client.subprocessors.decideChanges({
    ...objection,
    decision: 'accepted',
    reason: 'Zusatzvereinbarung',
  });
  expect(await names()).toContain('Blueridge LLC 2027-01-01..');
});

test('a notice is taken back and recorded again', async () => {
  await record();
  await engine.client.vault.undo();
  expect((await engine.client.subprocessors.notices({ vendorId: null })).notices).toEqual([]);
  await engine.client.vault.redo();
  expect((await engine.client.subprocessors.notices({ vendorId: null })).notices).toHaveLength(1);
});

test('days in the wrong order and days to come are refused', async () => {
  const wrong = (part: Partial<NoticeFacts>) =>
    refusal(
      engine.client.subprocessors.recordNotice({
        ...list('Neu – Hosting – DE'),
        facts: { ...facts, ...part },
      }),
    );
  expect(await wrong({ objectionUntil: '2026-11-19' })).toBe('DATES_REVERSED');
  expect(await wrong({ noticedOn: '2026-11-24' })).toBe('TIME_IN_FUTURE');
});
