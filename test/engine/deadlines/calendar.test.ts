import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DeadlineFilter } from '../../../src-main/contract/deadlines.ts';
import { openTestSample, openTestVault, type TestEngine } from '../open-engine.ts';
import { createVendor } from '../vendors/sample-inputs.ts';
import { type Event, readCalendar, readEvents } from './read-calendar.ts';

let engine: TestEngine;
const all: DeadlineFilter = { from: null, to: '2027-11-23', sorts: [] };

beforeAll(async () => {
  engine = await openTestSample();
});
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

async function written(from: TestEngine, filter = all): Promise<{ text: string; events: Event[] }> {
  const path = join(from.folder, 'fristen.ics');
  await from.privateClient.reports.writeDeadlineCalendar({ filter, language: 'de', path });
  const text = readFileSync(path, 'utf8');
  return { text, events: readEvents(text) };
}

test('every deadline of every area stands in one list, each service with its own review, the earliest first', async () => {
  const { rows } = await engine.client.deadlines.list(all);
  expect(new Set(rows.map(({ sort }) => sort))).toEqual(
    new Set(['breach', 'request', 'review', 'condition', 'campaign', 'document']),
  );
  expect(rows.map(({ dueOn }) => dueOn)).toEqual(rows.map(({ dueOn }) => dueOn).toSorted());
  const ids = rows.flatMap(({ uid, leads }) => [uid, ...leads.map((lead) => lead.uid)]);
  expect(new Set(ids).size).toBe(ids.length);
  const { rows: reviews } = await engine.client.reviews.list();
  const due = reviews.filter(({ dueOn, runningId }) => dueOn <= all.to && runningId === null);
  expect(rows.filter(({ kind }) => kind === 'reviewDue')).toHaveLength(due.length);
});

test.each([
  [{ ...all, from: '2026-11-23' }, (days: number) => days >= 0],
  [{ ...all, to: '2026-11-30' }, (days: number) => days <= 7],
])('a period leaves out what lies outside of it: %j', async (filter, fits) => {
  const { rows } = await engine.client.deadlines.list(all);
  const { rows: found } = await engine.client.deadlines.list(filter);
  expect(found.map(({ uid }) => uid)).toEqual(rows.filter(({ days }) => fits(days)).map(({ uid }) => uid));
});

test('the calendar has an alarm for each deadline and each lead time still to come, and none for what has passed', async () => {
  const { rows } = await engine.client.deadlines.list(all);
  const { events, text } = await written(engine);
  expect(events).toHaveLength(rows.reduce((sum, { leads }) => sum + 1 + leads.length, 0));
  for (const { start, alarm } of events) {
    if (start.includes('T')) continue;
    expect([start, alarm]).toEqual([start, start >= '20261123' ? 'PT9H' : null]);
  }
  const clock = events.filter(({ summary }) => summary.startsWith('Datenpanne 2026-02'));
  expect(clock.map(({ start, alarm }) => [start, alarm])).toEqual([
    ['20261123T124000Z', 'PT0S'],
    ['20261124T124000Z', 'PT0S'],
    ['20261125T064000Z', 'PT0S'],
    ['20261125T114000Z', 'PT0S'],
    ['20261125T124000Z', 'PT0S'],
  ]);
  expect(text).toContain('METHOD:PUBLISH');
});

test('the ids are those of the calendars of the registers, so that both move the same events', async () => {
  const { events } = await written(engine);
  const ids = new Set(events.map(({ uid }) => uid));
  const path = join(engine.folder, 'einzeln.ics');
  const uidsOf = () => readFileSync(path, 'utf8').match(/(?<=^UID:).*(?=\r)/gm) ?? [];
  const { clocks } = await engine.client.breaches.clocks();
  const breachId = clocks.find(({ isDrill }) => !isDrill)?.breachId ?? '';
  await engine.privateClient.reports.writeCalendar({ breachId, language: 'de', path });
  for (const uid of uidsOf()) expect(ids).toContain(uid);
  await engine.privateClient.reports.writeReviewCalendar({ language: 'de', path });
  const shared = uidsOf().filter((uid) => ids.has(uid));
  expect(shared.length).toBeGreaterThan(6);
});

test('read in again after a change the events keep their ids, move, and are newer than before', async () => {
  const own = await openTestVault();
  const { id } = await createVendor(own, 'Prüfling');
  const put = (nextReviewOn: string) =>
    own.client.vendors.setStatus({ vendorId: id, status: 'approved', nextReviewOn });
  await put('2027-03-01');
  const before = await written(own);
  own.setNow('2026-11-24T08:40:00.000Z');
  await put('2027-04-15');
  const after = await written(own);
  expect(after.events.map(({ uid }) => uid)).toEqual(before.events.map(({ uid }) => uid));
  expect(after.events.at(-1)).toMatchObject({ start: '20270415', summary: 'Prüfling neu bewerten' });
  expect(after.events[0]?.sequence).toBeGreaterThan(before.events[0]?.sequence ?? 0);
  await own.close();
});

describe('what is settled', () => {
  let own: TestEngine;
  beforeEach(async () => {
    own = await openTestVault();
  });
  afterEach(async () => {
    expect(own.incidents).toEqual([]);
    await own.close();
  });
  const review = (vendorId: string, nextReviewOn: string | null) =>
    own.client.vendors.setStatus({ vendorId, status: 'approved', nextReviewOn });
  const cancelled = (events: readonly Event[]) =>
    events.filter(({ status }) => status === 'CANCELLED').map(({ uid }) => uid);

  test('is cancelled under its id with a higher number, a year long, and no longer after that', async () => {
    const { id } = await createVendor(own, 'Prüfling');
    const { id: kept } = await createVendor(own, 'Bleibt');
    await review(id, '2027-03-01');
    await review(kept, '2027-05-01');
    const before = await written(own);
    const gone = before.events.filter(({ summary }) => summary.startsWith('Prüfling'));
    expect(cancelled(before.events)).toEqual([]);
    await own.client.vendors.archive({ vendorIds: [id] });
    own.setNow('2026-11-24T08:40:00.000Z');
    const after = await written(own);
    expect(cancelled(after.events)).toEqual(gone.map(({ uid }) => uid));
    for (const { uid, sequence, start, alarm } of after.events.filter(
      ({ status }) => status === 'CANCELLED',
    )) {
      const was = before.events.find((event) => event.uid === uid);
      expect([start, alarm, sequence > (was?.sequence ?? 0)]).toEqual([was?.start, null, true]);
    }
    own.setNow('2027-11-24T08:39:00.000Z');
    const until = { ...all, to: '2028-11-23' };
    expect(cancelled((await written(own, until)).events)).toEqual(gone.map(({ uid }) => uid));
    own.setNow('2027-11-24T08:41:00.000Z');
    expect(cancelled((await written(own, until)).events)).toEqual([]);
  });

  test('comes back as an event when it is taken back', async () => {
    const { id } = await createVendor(own, 'Prüfling');
    await review(id, '2027-03-01');
    const { events: first } = await written(own);
    await own.client.vendors.archive({ vendorIds: [id] });
    await written(own);
    await own.client.vendors.restore({ vendorIds: [id] });
    const { events } = await written(own);
    expect(cancelled(events)).toEqual([]);
    expect(events.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
  });

  test('is not what only lies outside of a filter; what moved out of it comes along with its new day', async () => {
    const { id } = await createVendor(own, 'Prüfling');
    await review(id, '2027-03-01');
    const before = await written(own);
    const narrow = { ...all, to: '2026-12-24' };
    expect(await written(own, { ...all, sorts: ['review'] })).toMatchObject({
      events: before.events.map(({ uid }) => ({ uid })),
    });
    await review(id, '2029-06-01');
    const after = await written(own, narrow);
    expect(cancelled(after.events)).toEqual([]);
    expect(after.events.at(-1)).toMatchObject({ uid: before.events.at(-1)?.uid, start: '20290601' });
  });

  test('stands again when it comes back outside of what is asked for', async () => {
    const { id } = await createVendor(own, 'Prüfling');
    await review(id, '2027-03-01');
    await written(own);
    await own.client.vendors.archive({ vendorIds: [id] });
    const narrow = { ...all, to: '2026-12-24' };
    expect(cancelled((await written(own, narrow)).events)).toHaveLength(2);
    await own.client.vendors.restore({ vendorIds: [id] });
    const { events } = await written(own, narrow);
    expect(events.map(({ start, status }) => [start, status])).toContainEqual(['20270301', null]);
  });

  test('is an output in the trail, which changes no data', async () => {
    const { id } = await createVendor(own, 'Prüfling');
    await review(id, '2027-03-01');
    const state = await own.client.reports.dataState();
    await written(own);
    expect(await own.client.reports.dataState()).toEqual(state);
    const { entries } = await own.client.vault.auditTrail({
      subjectId: 'deadlineCalendar',
      before: null,
      limit: 1,
    });
    expect(entries[0]).toMatchObject({ action: 'reports.recordOutput', subjectLabel: 'fristen.ics' });
  });
});

test('each step of a campaign that goes on stands in it under the id of its own calendar', async () => {
  const { events } = await written(engine);
  const path = join(engine.folder, 'kampagne.ics');
  const { rows } = await engine.client.deadlines.list(all);
  const campaignId = rows.find(({ kind }) => kind === 'campaignStep')?.campaignId ?? '';
  await engine.privateClient.reports.writeCampaignCalendar({ campaignId, language: 'de', path });
  const own = readEvents(readFileSync(path, 'utf8'));
  const coming = own.filter(({ start }) => start >= '20261123');
  expect(coming.length).toBeGreaterThan(0);
  for (const { uid, start } of coming)
    expect(events.find((event) => event.uid === uid)).toMatchObject({ start });
});

test('the file keeps the rules of RFC 5545', async () => {
  const path = join(engine.folder, 'fristen.ics');
  await engine.privateClient.reports.writeDeadlineCalendar({ filter: all, language: 'en', path });
  const bytes = readFileSync(path, 'utf8');
  // 3.1: lines end with CRLF and have at most 75 octets.
  expect(bytes.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(bytes.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  const calendar = readCalendar(bytes);
  expect(calendar.name).toBe('VCALENDAR');
  expect(calendar.values('VERSION')).toEqual(['2.0']);
  expect(calendar.values('PRODID')).toHaveLength(1);
  // 3.8.1.11 and 3.6.1: each event has one id, stamp, start and number; a status, where there is one, is a known one.
  for (const event of calendar.parts.filter(({ name }) => name === 'VEVENT')) {
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SEQUENCE', 'SUMMARY'])
      expect(event.values(name)).toHaveLength(1);
    expect(event.values('DTSTAMP')[0]).toMatch(/^\d{8}T\d{6}Z$/);
    expect(Number(event.values('SEQUENCE')[0])).toBeLessThan(2 ** 31);
    for (const status of event.values('STATUS'))
      expect(['CANCELLED', 'CONFIRMED', 'TENTATIVE']).toContain(status);
    // 3.6.6: an alarm that shows something says what and when.
    for (const alarm of event.parts)
      expect([
        alarm.values('ACTION'),
        alarm.values('DESCRIPTION').length,
        alarm.values('TRIGGER').length,
      ]).toEqual([['DISPLAY'], 1, 1]);
  }
});

test('with nothing due there is no calendar, and no file is left behind', async () => {
  const own = await openTestVault();
  const path = join(own.folder, 'leer.ics');
  await expect(
    own.privateClient.reports.writeDeadlineCalendar({ filter: all, language: 'de', path }),
  ).rejects.toMatchObject({ code: 'NOTHING_TO_REPORT' });
  expect(existsSync(path)).toBe(false);
  await own.close();
});
