import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeadlineFilter } from '../../../src-main/contract/deadlines.ts';
import { openTestSample, openTestVault, type TestEngine } from '../open-engine.ts';
import { createVendor } from '../vendors/sample-inputs.ts';

let engine: TestEngine;
const all: DeadlineFilter = { from: null, to: '2027-11-23', sorts: [] };

beforeAll(async () => {
  engine = await openTestSample();
});
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

interface Event {
  uid: string;
  start: string;
  summary: string;
  sequence: number;
  alarm: string | null;
}

async function written(from: TestEngine, filter = all): Promise<{ text: string; events: Event[] }> {
  const path = join(from.folder, 'fristen.ics');
  await from.privateClient.reports.writeDeadlineCalendar({ filter, language: 'de', path });
  const text = readFileSync(path, 'utf8').replaceAll('\r\n ', '');
  const blocks = text.split('BEGIN:VEVENT').slice(1);
  const value = (block: string, name: string) =>
    new RegExp(`^${name}[^:\r\n]*:(.*)$`, 'm').exec(block)?.[1]?.trim() ?? '';
  return {
    text,
    events: blocks.map((block) => ({
      uid: value(block, 'UID'),
      start: value(block, 'DTSTART'),
      summary: value(block, 'SUMMARY'),
      sequence: Number(value(block, 'SEQUENCE')),
      alarm: block.includes('BEGIN:VALARM')
        ? value(block.slice(block.indexOf('BEGIN:VALARM')), 'TRIGGER')
        : null,
    })),
  };
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

test('with nothing due there is no calendar, and no file is left behind', async () => {
  const own = await openTestVault();
  const path = join(own.folder, 'leer.ics');
  await expect(
    own.privateClient.reports.writeDeadlineCalendar({ filter: all, language: 'de', path }),
  ).rejects.toMatchObject({ code: 'NOTHING_TO_REPORT' });
  expect(existsSync(path)).toBe(false);
  await own.close();
});
