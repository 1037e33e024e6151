import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReviewRow } from '../../../src-main/contract/reviews.ts';
import { openTestSample, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
beforeEach(async () => {
  engine = await openTestSample();
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const rows = async () => (await engine.client.reviews.list()).rows;
const rowOf = async (serviceId: string): Promise<ReviewRow> => {
  const row = (await rows()).find((each) => each.serviceId === serviceId);
  if (row === undefined) throw new Error(`no review of ${serviceId}`);
  return row;
};
const shop = 's-havelstrom-shop';
const mail = 's-kiebitzpost-mail';

describe('Reviews of many vendors at once', () => {
  it('starts a run for each that has none; undo takes them back together, redo starts them again', async () => {
    const { reviews, vault } = engine.client;
    const before = await rows();
    const idle = before.filter(({ runningId }) => runningId === null).map(({ serviceId }) => serviceId);
    const all = before.map(({ serviceId }) => serviceId);
    const { started, running } = await reviews.start({ serviceIds: all, assessor: 'Jonas Akkerman' });
    expect([started.length, running]).toEqual([idle.length, all.length - idle.length]);
    expect((await rows()).every(({ runningId }) => runningId !== null)).toBe(true);
    await vault.undo();
    expect(await rows()).toEqual(before);
    await vault.redo();
    expect((await rows()).every(({ runningId }) => runningId !== null)).toBe(true);
  });

  it('the trail names the vendors, and the history of each has it', async () => {
    const { reviews, vault, history } = engine.client;
    const idle = (await rows()).filter(({ runningId }) => runningId === null);
    const names = [...new Set(idle.map(({ vendor }) => vendor))];
    expect(names.length).toBeGreaterThan(3);
    await reviews.start({ serviceIds: idle.map(({ serviceId }) => serviceId), assessor: '' });
    await vault.undo();
    const { entries } = await vault.auditTrail({ subjectId: 'reviews', before: null, limit: 2 });
    const label = `${names.slice(0, 3).join(', ')} …`;
    expect(entries.map((entry) => [entry.action, entry.subjectLabel])).toEqual([
      ['reviews.discard', label],
      ['reviews.start', label],
    ]);
    expect(JSON.parse(entries[0]?.before ?? '')).toEqual({ vendors: names });
    for (const { vendorId, vendor } of idle.slice(0, 3)) {
      const past = await history.ofRecord({
        subject: { kind: 'vendor', id: vendorId },
        before: null,
        limit: 5,
        language: 'de',
      });
      expect(past.entries[0]).toMatchObject({ action: 'reviews.discard', subjectLabel: vendor });
    }
  });

  it('a service whose run goes on gets no second one', async () => {
    const { reviews } = engine.client;
    await reviews.start({ serviceIds: [shop], assessor: 'Jonas Akkerman' });
    expect(await reviews.start({ serviceIds: [shop], assessor: 'Jonas Akkerman' })).toEqual({
      started: [],
      running: 1,
    });
  });

  it('an unknown service stops all of it', async () => {
    const before = await rows();
    const starting = engine.client.reviews.start({ serviceIds: [shop, 'none'], assessor: 'Jonas Akkerman' });
    await expect(starting).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
    expect(await rows()).toEqual(before);
  });

  it('a review is put off with a reason, up to 90 days from its proper day, and once only', async () => {
    const { reviews, vault } = engine.client;
    const before = await rowOf(mail);
    const until = (days: number) => dayAfter(before.dueOn, days);
    const reason = 'Audit läuft';
    const late = reviews.postpone({ serviceIds: [mail], until: until(91), reason });
    await expect(late).rejects.toMatchObject({
      code: 'POSTPONEMENT_REFUSED',
      data: { latest: until(90) },
    });
    await reviews.postpone({ serviceIds: [mail], until: until(90), reason });
    expect(await rowOf(mail)).toMatchObject({
      dueOn: until(90),
      basis: 'postponed',
      postponement: { until: until(90), reason, by: 'Linh Hoang' },
    });
    const again = reviews.postpone({ serviceIds: [mail], until: until(91), reason });
    await expect(again).rejects.toMatchObject({ code: 'POSTPONEMENT_REFUSED' });
    await vault.undo();
    expect(await rowOf(mail)).toEqual(before);
    await vault.redo();
    expect((await rowOf(mail)).dueOn).toBe(until(90));
  });

  it('nobody puts a review off to today', async () => {
    const today = engine.client.reviews.postpone({ serviceIds: [mail], until: '2026-11-23', reason: 'x' });
    await expect(today).rejects.toMatchObject({ code: 'POSTPONEMENT_REFUSED' });
  });

  it('own intervals move every day at once; undo brings the proposed ones back', async () => {
    const { reviews, vault } = engine.client;
    const before = await reviews.list();
    const months = { high: 1, medium: 1, low: 1 };
    await reviews.saveIntervals({ intervals: { ...before.intervals, risk: months, leadDays: 0 } });
    const after = await reviews.list();
    expect(after.isOwn).toBe(true);
    expect(after.rows.filter(({ basis }) => basis === 'risk').map((row) => row.months)).toContain(1);
    await vault.undo();
    expect(await reviews.list()).toEqual(before);
  });

  it('an expired certificate asks for a review of its vendor', async () => {
    const kinds = (await rowOf(shop)).reasons.map(({ kind }) => kind);
    expect(kinds).toContain('certificateExpired');
  });
});

describe('Many vendors get one person responsible', () => {
  it('all of them, and undo gives each its own back', async () => {
    const before = await rows();
    const vendorIds = [...new Set(before.map(({ vendorId }) => vendorId))];
    await engine.client.vendors.setOwner({ vendorIds, ownerId: 'p-akkerman' });
    expect(new Set((await rows()).map(({ ownerId }) => ownerId))).toEqual(new Set(['p-akkerman']));
    await engine.client.vault.undo();
    expect(await rows()).toEqual(before);
  });
});

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

it('the calendar has every review with its lead time and every certificate with its reminders, under ids that stay', async () => {
  const path = join(engine.folder, 'reviews.ics');
  await engine.privateClient.reports.writeReviewCalendar({ path, language: 'de' });
  const ids =
    readFileSync(path, 'utf8')
      .match(/^UID:.*$/gm)
      ?.map((line) => line.slice(4).trim()) ?? [];
  const { certificates } = await engine.client.certificates.list({ vendorId: 'v-kiebitzpost' });
  const certificate = `certificate-${certificates[0]?.id}`;
  expect(ids).toEqual(expect.arrayContaining([`review-${mail}@obhut`, `review-${mail}-60@obhut`]));
  expect(ids).toEqual(
    expect.arrayContaining([`${certificate}@obhut`, `${certificate}-90@obhut`, `${certificate}-30@obhut`]),
  );
});
