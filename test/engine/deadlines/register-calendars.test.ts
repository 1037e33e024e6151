import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestSample, type TestEngine } from '../open-engine.ts';
import { readEvents } from './read-calendar.ts';

// The calendar of a single register cancels what is settled, whichever file told it before.
const everything = { from: null, to: '2027-11-23', sorts: [] };

let engine: TestEngine;
let path: string;
beforeEach(async () => {
  engine = await openTestSample();
  path = join(engine.folder, 'termine.ics');
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

type Write = (path: string) => Promise<unknown>;

async function events(write: Write) {
  await write(path);
  return readEvents(readFileSync(path, 'utf8'));
}

async function cancelled(write: Write): Promise<string[]> {
  return (await events(write)).filter(({ status }) => status === 'CANCELLED').map(({ uid }) => uid);
}

const whole: Write = (to) =>
  engine.privateClient.reports.writeDeadlineCalendar({ filter: everything, language: 'de', path: to });
const reviews: Write = (to) => engine.privateClient.reports.writeReviewCalendar({ language: 'de', path: to });

async function runningCase(): Promise<string> {
  const { clocks } = await engine.client.breaches.clocks();
  return clocks.find(({ isDrill, state }) => !isDrill && state === 'running')?.breachId ?? '';
}

async function notified(breachId: string): Promise<void> {
  const notice = { phase: 'initial' as const, at: '2026-11-23T08:00:00.000Z', by: 'Tilo Harms' };
  const rest = { channel: '', reference: '', delayReason: '', nextUpdateOn: null, note: '' };
  await engine.client.breaches.notifyAuthority({ breachId, notice: { ...notice, ...rest } });
}

describe.each([
  ['its own', false],
  ['that of everything', true],
])('told by a file of %s', (_name, isWhole) => {
  test('a breach that was notified is cancelled with all its marks', async () => {
    const breachId = await runningCase();
    const own: Write = (to) =>
      engine.privateClient.reports.writeCalendar({ breachId, language: 'de', path: to });
    const told = (await events(isWhole ? whole : own)).filter(({ uid }) => uid.startsWith(`${breachId}-`));
    expect(told).toHaveLength(5);
    expect(await engine.client.deadlines.isTold({ recordId: breachId })).toEqual({ isTold: true });
    await notified(breachId);
    expect((await cancelled(own)).toSorted()).toEqual(told.map(({ uid }) => uid).toSorted());
  });

  test('the review of a vendor in the archive is cancelled with its lead time, and no other', async () => {
    await events(isWhole ? whole : reviews);
    const { rows } = await engine.client.reviews.list();
    const gone = rows.filter(({ vendorId, runningId }) => vendorId === 'v-kiebitzpost' && runningId === null);
    expect(gone.length).toBeGreaterThan(0);
    await engine.client.vendors.archive({ vendorIds: ['v-kiebitzpost'] });
    const ids = (await cancelled(reviews)).filter((uid) => uid.startsWith('review-'));
    expect(ids.toSorted()).toEqual(
      gone
        .flatMap(({ serviceId }) => [`review-${serviceId}@obhut`, `review-${serviceId}-60@obhut`])
        .toSorted(),
    );
  });

  test('a change of sub-processors that was decided is cancelled', async () => {
    const { items } = await engine.client.overview.today();
    const noticeId = items.find(({ kind }) => kind === 'objectionEnds')?.id.split(':')[1] ?? '';
    const own: Write = (to) =>
      engine.privateClient.reports.writeObjectionCalendar({ noticeId, language: 'de', path: to });
    await events(isWhole ? whole : own);
    const { notices } = await engine.client.subprocessors.notices({ vendorId: null });
    const open =
      notices.find(({ id }) => id === noticeId)?.changes.filter(({ state }) => state === 'open') ?? [];
    await engine.client.subprocessors.decideChanges({
      noticeId,
      changeIds: open.map(({ id }) => id),
      decision: 'accepted',
      on: '2026-11-23',
      reason: '',
    });
    expect((await cancelled(own)).toSorted()).toEqual([`${noticeId}-last@obhut`, `${noticeId}-week@obhut`]);
  });

  test('a change of sub-processors that was withdrawn is cancelled, and offered until then', async () => {
    const { subprocessors } = engine.client;
    const { items } = await engine.client.overview.today();
    const noticeId = items.find(({ kind }) => kind === 'objectionEnds')?.id.split(':')[1] ?? '';
    const own: Write = (to) =>
      engine.privateClient.reports.writeObjectionCalendar({ noticeId, language: 'de', path: to });
    await events(isWhole ? whole : own);
    expect((await subprocessors.notices({ vendorId: null })).withdrawn).toEqual([]);
    await subprocessors.withdrawNotice({ noticeId });
    const { withdrawn } = await subprocessors.notices({ vendorId: null });
    expect(withdrawn.map(({ id }) => id)).toEqual([noticeId]);
    expect((await cancelled(own)).toSorted()).toEqual([`${noticeId}-last@obhut`, `${noticeId}-week@obhut`]);
    // What was set in force again stands as an event again.
    await subprocessors.restoreNotice({ noticeId });
    expect(await cancelled(own)).toEqual([]);
    const unknown = { noticeId: 'nirgends', language: 'de' as const, path };
    await expect(engine.privateClient.reports.writeObjectionCalendar(unknown)).rejects.toMatchObject({
      code: 'RECORD_NOT_FOUND',
    });
  });

  test('a step that was taken out of a campaign is cancelled, the others stay', async () => {
    const { rows } = await engine.client.deadlines.list(everything);
    const step = rows.findLast(({ kind }) => kind === 'campaignStep');
    const campaignId = step?.campaignId ?? '';
    const own: Write = (to) =>
      engine.privateClient.reports.writeCampaignCalendar({ campaignId, language: 'de', path: to });
    await events(isWhole ? whole : own);
    const { content, savedAt } = await engine.client.campaigns.get({ campaignId });
    const gone = step?.uid.slice(campaignId.length + 1);
    const steps = content.steps.filter(({ id }) => id !== gone);
    await engine.client.campaigns.save({ campaignId, content: { ...content, steps }, basedOn: savedAt });
    expect(await cancelled(own)).toEqual([`${step?.uid}@obhut`]);
  });

  test('an inquiry that came back is cancelled in the calendar of the list and in its own', async () => {
    const { inquiries } = await engine.client.inquiries.list({ view: 'open', search: '', vendorId: null });
    const inquiryId =
      inquiries.find(({ state, dueOn }) => (state === 'sent' || state === 'reminded') && dueOn)?.id ?? '';
    const asked = { filter: { view: 'open' as const, search: '' }, language: 'de' as const };
    const own =
      (id: string | null): Write =>
      (to) =>
        engine.privateClient.reports.writeInquiryCalendar({ ...asked, inquiryId: id, path: to });
    await events(isWhole ? whole : own(null));
    await engine.client.inquiries.close({ inquiryId, reason: 'Kam per Post' });
    const ids = [`inquiry-${inquiryId}-3@obhut`, `inquiry-${inquiryId}@obhut`];
    expect(await cancelled(own(null))).toEqual(ids);
    expect(await cancelled(own(inquiryId))).toEqual(ids);
  });
});

test('a review under way is neither due nor done: no file cancels it', async () => {
  const { rows } = await engine.client.reviews.list();
  const idle = rows.find(({ runningId }) => runningId === null);
  await events(whole);
  await engine.client.reviews.start({ serviceIds: [idle?.serviceId ?? ''], assessor: 'Jonas Akkerman' });
  expect(await cancelled(whole)).toEqual([]);
  expect(await cancelled(reviews)).toEqual([]);
});

test('a certificate that ran out is no coming day, but nobody is done with it', async () => {
  const ends = (await events(reviews)).filter(({ uid }) => uid.startsWith('certificate-'));
  const last =
    ends
      .map(({ start }) => start)
      .toSorted()
      .at(-1) ?? '';
  engine.setNow(`${Number(last.slice(0, 4))}-12-31T08:40:00.000Z`);
  const waiting = new Set(
    (await events(whole)).filter(({ status }) => status === null).map(({ uid }) => uid),
  );
  const gone = (await cancelled(reviews)).filter((uid) => waiting.has(uid));
  expect(gone).toEqual([]);
});
