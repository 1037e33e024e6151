import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { InquiryCalendar } from '../../../src-main/contract/inquiries.ts';
import { type InquiryTest, sentInquiry } from './inquiry-fixture.ts';

let sent: InquiryTest;
beforeAll(async () => {
  sent = await sentInquiry();
});
afterAll(async () => {
  expect(sent.incidents).toEqual([]);
  await sent.close();
});

const listed: InquiryCalendar = { filter: { view: 'open', search: '' }, inquiryId: null };

async function written(asked: InquiryCalendar) {
  const path = join(sent.folder, 'anfragen.ics');
  await sent.privateClient.reports.writeInquiryCalendar({ ...asked, language: 'de', path });
  const lines = readFileSync(path, 'utf8').replaceAll('\r\n ', '').split('\r\n');
  const valuesOf = (name: string) =>
    lines.filter((line) => line.startsWith(name)).map((line) => line.slice(line.indexOf(':') + 1));
  return { uids: valuesOf('UID'), days: valuesOf('DTSTART'), summaries: valuesOf('SUMMARY') };
}

test('the day on which answers are due and its lead time, with ids that stay when it is written again', async () => {
  const { inquiryId, client } = sent;
  const before = await written(listed);
  expect(before.days).toEqual(['20261204', '20261207']);
  expect(before.uids).toEqual([`inquiry-${inquiryId}-3@obhut`, `inquiry-${inquiryId}@obhut`]);
  expect(await written({ ...listed, inquiryId })).toEqual(before);
  await client.inquiries.markReminded({ inquiryId, on: '2026-11-23' });
  expect(await written(listed)).toEqual(before);
});

test.each<[string, InquiryCalendar]>([
  ['other words', { ...listed, filter: { view: 'open', search: 'gibt es nicht' } }],
  ['another view', { ...listed, filter: { view: 'done', search: '' } }],
  ['another inquiry', { ...listed, inquiryId: 'none' }],
])('what is filtered away by %s stays out', async (_name, asked) => {
  await expect(written(asked)).rejects.toMatchObject({ code: 'NOTHING_TO_REPORT' });
});
