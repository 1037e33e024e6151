// Writes templates/law/holidays.<version>.json: public holidays on weekdays, nationwide or of one German Land.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Holidays from 'date-holidays';

const VERSION = '2026-11';
const AS_OF = '2026-11-23';
const FIRST_YEAR = 2018;
const LAST_YEAR = 2040;
const TARGET = new URL(`../templates/law/holidays.${VERSION}.json`, import.meta.url);

const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const others = ['CH', 'GB', 'IS', 'LI', 'NO'];
const lander = 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH'.split(' ').map((code) => `DE-${code}`);

/** @typedef {import('date-holidays').HolidaysTypes.Holiday} Holiday */
/**
 * Where the data set differs from the law of the country. A holiday too few never makes a deadline later, one too many
 * does: what is doubtful, regional or a mere day off is left out.
 * @typedef {object} Correction
 * @property {string} why
 * @property {(holiday: Holiday, year: number) => boolean} [drop]
 * @property {(year: number, all: readonly Holiday[]) => string[]} [add] days as YYYY-MM-DD
 */

/** @type {Record<string, Correction[]>} */
const corrections = {
  BG: [{ why: 'Labour Code Art. 154(1): 26 December too', add: (year) => [`${year}-12-26`] }],
  CH: [{ why: 'cantonal, not kept everywhere', drop: named('easter -2', 'easter 1', 'easter 50', '12-26') }],
  CY: [
    { why: 'Green Monday is 48 days before Easter, a Monday', drop: named('orthodox -47'), add: beside(-48) },
    { why: 'Monday of Kataklysmos', add: beside(50) },
  ],
  ES: [
    { why: 'whether a Sunday moves is decided by each community', drop: ({ substitute }) => !!substitute },
  ],
  GB: [{ why: 'not in Scotland', drop: named('easter 1') }],
  GR: [
    {
      why: '1 May lay in Holy Week and was moved',
      drop: ({ rule }, year) => year === 2024 && rule === '05-01',
      add: (year) => (year === 2024 ? ['2024-05-07'] : []),
    },
  ],
  IE: [{ why: 'day of remembrance', add: once('2022-03-18') }],
  IS: [
    {
      why: 'first Thursday after 18 April',
      drop: named('thursday after 04-18'),
      add: (year) => [firstThursdayFrom(year, 3, 19)],
    },
  ],
  LI: [
    { why: 'days off of the administration', drop: named('easter 40', 'easter 61') },
    { why: 'Labour Act Art. 18(2)', add: (year) => [`${year}-08-15`, `${year}-11-01`] },
  ],
  LV: [{ why: 'song festivals, visit of the Pope', add: once('2018-07-09', '2018-09-24', '2023-07-10') }],
  PL: [{ why: 'centenary of independence', add: once('2018-11-12') }],
  RO: [
    {
      why: 'Law 52/2023: only from 2024',
      drop: (given, year) => year < 2024 && named('01-06', '01-07')(given),
    },
  ],
  SI: [{ why: 'day of solidarity after the floods', add: once('2023-08-14') }],
  SK: [{ why: 'centenary of the declaration of 1918', add: once('2018-10-30') }],
};

/** @param {...string} rules */
function named(...rules) {
  return (/** @type {Holiday} */ { rule }) => rules.includes(rule);
}

/** @param {...string} days */
function once(...days) {
  return (/** @type {number} */ year) => days.filter((day) => day.startsWith(`${year}-`));
}

/** @param {number} offset days from Orthodox Easter Sunday */
function beside(offset) {
  return (/** @type {number} */ _year, /** @type {readonly Holiday[]} */ all) =>
    all.filter(({ rule }) => rule === 'orthodox').map(({ date }) => dayAfter(date.slice(0, 10), offset));
}

/**
 * @param {number} year
 * @param {number} month from 0
 * @param {number} date
 */
function firstThursdayFrom(year, month, date) {
  const weekday = new Date(Date.UTC(year, month, date)).getUTCDay();
  return new Date(Date.UTC(year, month, date + ((4 - weekday + 7) % 7))).toISOString().slice(0, 10);
}

/**
 * @param {string} day
 * @param {number} days
 */
function dayAfter(day, days) {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Whole days of a holiday; one that begins at noon is a working day.
 * @param {Holiday} holiday
 */
function daysOf({ date, start, end }) {
  const hours = (end.getTime() - start.getTime()) / 3_600_000;
  // A day on which the clocks go forward has 23 hours.
  const length = Math.floor((hours + 1) / 24);
  return Array.from({ length }, (_, index) => dayAfter(date.slice(0, 10), index));
}

/** @param {string} day */
const isWeekday = (day) => ![0, 6].includes(new Date(day).getUTCDay());

/**
 * Weekdays that are public holidays in one year, as MM-DD.
 * @param {Holidays} calendar
 * @param {string} region
 * @param {number} year
 */
function holidaysOf(calendar, region, year) {
  const own = corrections[region] ?? [];
  const all = calendar.getHolidays(year).filter(({ type }) => type === 'public');
  const kept = all.filter((holiday) => !own.some(({ drop }) => drop?.(holiday, year)));
  const added = own.flatMap(({ add }) => add?.(year, all) ?? []);
  const days = [...kept.flatMap(daysOf), ...added].filter(
    (day) => day.startsWith(`${year}-`) && isWeekday(day),
  );
  return [...new Set(days)].sort().map((day) => day.slice(5));
}

/** @param {string} region */
function yearsOf(region) {
  const [country = '', land] = region.split('-');
  const calendar = land === undefined ? new Holidays(country) : new Holidays(country, land);
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  return Object.fromEntries(years.map((year) => [String(year), holidaysOf(calendar, region, year)]));
}

/** The whole file as text, one line a region; a test compares it with the committed one. */
export function holidayFile() {
  const head = {
    version: VERSION,
    asOf: AS_OF,
    source: {
      de: 'Aus date-holidays 3.37.0 (Grundlage: Wikipedia), berichtigt nach scripts/holidays.mjs; nur Montag bis Freitag, nur was im ganzen Staat oder Bundesland gilt.',
      en: 'From date-holidays 3.37.0 (based on Wikipedia), corrected by scripts/holidays.mjs; Mondays to Fridays only, only what the whole state or Land keeps.',
    },
    licence: 'CC BY-SA 3.0',
    firstYear: FIRST_YEAR,
    lastYear: LAST_YEAR,
  };
  const lines = [...union, ...others, ...lander]
    .sort()
    .map((region) => `    "${region}": ${JSON.stringify(yearsOf(region))}`);
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "regions": {\n${lines.join(',\n')}\n  }\n}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(TARGET, holidayFile());
}
