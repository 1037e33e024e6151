import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestSample, realPrinter, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
let folder: string;
beforeAll(async () => {
  engine = await openTestSample(realPrinter());
  folder = mkdtempSync(join(tmpdir(), 'obhut-subs-'));
});
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
  await engine.close();
});

const theNotice = async () => {
  const [notice] = (await engine.client.subprocessors.notices({ vendorId: null })).notices;
  if (!notice) throw new Error('the sample has no notice');
  return notice;
};
const onDesk = async () =>
  (await engine.client.overview.today()).items.filter(({ kind }) => kind === 'objectionEnds');

test('a running period to object is on the desk until it is over', async () => {
  const { period } = await theNotice();
  expect((await onDesk()).map(({ dueOn }) => dueOn)).toEqual([period.until]);
  engine.setNow(`${period.until}T12:00:00.000Z`);
  expect(await onDesk()).toHaveLength(1);
  engine.setNow('2027-01-20T12:00:00.000Z');
  expect(await onDesk()).toHaveLength(0);
  engine.setNow('2026-11-23T08:40:00.000Z');
});

test('the sample shows a firm behind several vendors', async () => {
  const filter = { search: 'kustlijn', country: null, thirdCountryOnly: false, vendorId: null };
  const { firms } = await engine.client.subprocessors.concentration(filter);
  expect(firms.map(({ vendors }) => vendors)).toEqual([3]);
});

test('the calendar has the last day and a week before it, with ids that stay and an alarm each', async () => {
  const { id: noticeId, period } = await theNotice();
  const path = join(folder, 'frist.ics');
  const write = async () => {
    await engine.privateClient.reports.writeObjectionCalendar({ noticeId, language: 'de', path });
    return readFileSync(path, 'utf8');
  };
  const text = await write();
  expect(text.match(/^UID:.*$/gm)).toEqual(
    [`UID:${noticeId}-week@obhut\r`, `UID:${noticeId}-last@obhut\r`].map((line) => line.replace('\r', '')),
  );
  expect(text).toContain(`DTSTART;VALUE=DATE:${(period.until ?? '').replaceAll('-', '')}`);
  expect(text.match(/BEGIN:VALARM/g)).toHaveLength(2);
  expect((await write()).match(/^UID:.*$/gm)).toEqual(text.match(/^UID:.*$/gm));
});

test.each(['de', 'en'] as const)('overview and letter print in %s', async (language) => {
  const { id: noticeId } = await theNotice();
  for (const request of [
    { kind: 'subProcessorOverview' as const, vendorId: null, language },
    { kind: 'objectionLetter' as const, noticeId, language },
  ]) {
    const path = join(folder, `${request.kind}-${language}.pdf`);
    for await (const event of await engine.privateClient.reports.renderTo({ request, path }))
      if ('pages' in event) expect(event.pages).toBeGreaterThan(0);
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  }
});
