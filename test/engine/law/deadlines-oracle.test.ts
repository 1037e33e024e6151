import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deadlines } from '../../../src-main/engine/law/deadlines.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { walkedDeadlines } from './deadline-oracle.ts';

const templates = loadTemplates('templates');
const law = templates.breachLaw();
const holidays = templates.holidays();

/** Zones with half and three quarters of an hour, clock changes at midnight and back into the day before, and in Ramadan. */
const places = [
  ['Europe/Berlin', 'DE-SN'],
  ['Europe/Lisbon', 'PT'],
  ['Europe/Athens', 'GR'],
  ['Europe/Dublin', 'IE'],
  ['Atlantic/Azores', 'PT'],
  ['Asia/Kolkata', 'DE-BY'],
  ['Asia/Beirut', 'CY'],
  ['Africa/Casablanca', 'FR'],
  ['America/St_Johns', 'DK'],
  ['America/Sao_Paulo', 'PL'],
  ['Australia/Lord_Howe', 'DE-BE'],
  ['Pacific/Chatham', 'AT'],
] as const;

const seconds = (from: string, to: string) =>
  fc
    .integer({ min: Date.parse(from) / 1000, max: Date.parse(to) / 1000 })
    .map((second) => new Date(second * 1000).toISOString());

const anyTime = fc.sample(seconds('2018-05-27', '2040-12-10'), { numRuns: 500, seed: 11_82 });

/** Days around which clocks are set somewhere. */
const nearChange = fc.sample(
  fc
    .tuple(
      fc.integer({ min: 2019, max: 2040 }),
      fc.constantFrom('02-14', '03-26', '04-03', '10-01', '10-25', '11-02'),
    )
    .chain(([year, day]) => {
      const middle = Date.parse(`${year}-${day}`);
      return seconds(
        new Date(middle - 4 * 86_400_000).toISOString(),
        new Date(middle + 5 * 86_400_000).toISOString(),
      );
    }),
  { numRuns: 100, seed: 71 },
);

it.each(places)('%s, %s: 600 moments give what a walk along the clock gives', (zone, region) => {
  const isHoliday = (day: string) =>
    holidays.regions[region]?.[day.slice(0, 4)]?.includes(day.slice(5)) ?? false;
  const differing = [...anyTime, ...nearChange].filter((awareAt) => {
    const question = { awareAt, zone, region };
    const walked = walkedDeadlines(question, 72, isHoliday);
    return JSON.stringify(deadlines(question, law, holidays)) !== JSON.stringify(walked);
  });
  expect(differing).toEqual([]);
});
