import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CleanCampaign, cleanCampaign } from '../campaigns/clean-campaign.ts';

let clean: CleanCampaign;
let path: string;

beforeEach(async () => {
  clean = await cleanCampaign();
  path = join(clean.folder, 'kampagne.ics');
});
afterEach(async () => {
  expect(clean.incidents).toEqual([]);
  await clean.close();
});

const write = async () => {
  const { campaignId } = clean;
  await clean.privateClient.reports.writeCampaignCalendar({ campaignId, language: 'de', path });
  return readFileSync(path, 'utf8').replaceAll('\r\n ', '').split('\r\n');
};
const valuesOf = (lines: string[], name: string) =>
  lines.filter((line) => line.startsWith(name)).map((line) => line.slice(line.indexOf(':') + 1));

test('a campaign is written with the day of each step, as whole days', async () => {
  const lines = await write();
  expect(valuesOf(lines, 'DTSTART')).toEqual(['20261201', '20261201', '20261206', '20261215', '20261217']);
  expect(
    lines.filter((line) => line.startsWith('DTSTART')).every((line) => line.includes('VALUE=DATE')),
  ).toBe(true);
  expect(valuesOf(lines, 'SUMMARY')).toContain('Herbstaktion: Zweite Mail');
});

test('written again after a move the events keep their ids, so that they take the place of the old ones', async () => {
  const before = valuesOf(await write(), 'UID');
  await clean.change({ startsOn: '2026-12-08' });
  const lines = await write();
  expect(valuesOf(lines, 'UID')).toEqual(before);
  expect(new Set(before).size).toBe(5);
  expect(valuesOf(lines, 'DTSTART')[0]).toBe('20261208');
});

test('without a first day there is nothing to write, and no file is left behind', async () => {
  await clean.change({ startsOn: null });
  const { campaignId } = clean;
  await expect(
    clean.privateClient.reports.writeCampaignCalendar({ campaignId, language: 'de', path }),
  ).rejects.toMatchObject({ code: 'NOTHING_TO_REPORT' });
  expect(existsSync(path)).toBe(false);
});
