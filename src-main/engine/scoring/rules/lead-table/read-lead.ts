import type { LeadColumn, LeadProblemCode, WrongLead } from '../../../../contract/scoring-leads.ts';
import type { ScoringConsent } from '../../../../contract/scoring-model.ts';
import type { Lead } from '../../../../contract/scoring-simulation.ts';
import { assertNever } from '../../../../contract/values.ts';
import { isPersonal } from './personal-data.ts';
import { readAge, readDays, readTimes, readYesNo } from './read-cell.ts';

type Problem = WrongLead['problems'][number];

export interface LeadTable {
  columns: readonly string[];
  /** What each column holds; further ones are ignored. */
  meaning: readonly LeadColumn[];
  now: Date;
  zone: string;
}

export interface ReadLead {
  lead: Lead;
  problems: Problem[];
}

const longestId = 100;
const longestCell = 500;
const longestAge = 36_500;

interface Reading {
  id: string | null;
  attributes: Lead['attributes'];
  consents: ScoringConsent[];
  hasObjected: boolean;
  /** Days ago by event; more than one where an event has several columns. */
  ages: Map<string, number[]>;
  times: Map<string, number>;
  problems: Problem[];
}

/** Reads a row as a lead. Without a column of ids a lead is called by its line. */
export function readLead(cells: readonly string[], line: number, table: LeadTable): ReadLead {
  const reading: Reading = {
    id: table.meaning.some(({ kind }) => kind === 'id') ? '' : `#${line}`,
    attributes: {},
    consents: [],
    hasObjected: false,
    ages: new Map(),
    times: new Map(),
    problems: [],
  };
  for (const [index, meaning] of table.meaning.entries()) {
    if (meaning.kind === 'ignored') continue;
    const column = table.columns[index] ?? '';
    const code = readCell(reading, (cells[index] ?? '').trim(), meaning, table);
    if (code) reading.problems.push({ code, column });
  }
  if (reading.id === '') reading.problems.push({ code: 'idMissing', column: idColumn(table) });
  const { attributes, consents, hasObjected, problems } = reading;
  const events = eventsOf(reading, table);
  return { lead: { id: reading.id ?? '', attributes, consents, hasObjected, events }, problems };
}

/** Takes a cell in; says what is wrong with it, or null. */
function readCell(
  reading: Reading,
  cell: string,
  meaning: LeadColumn,
  { now, zone }: LeadTable,
): LeadProblemCode | null {
  if (isPersonal(cell)) return 'personal';
  if (cell.length > (meaning.kind === 'id' ? longestId : longestCell)) return 'tooLong';
  switch (meaning.kind) {
    case 'ignored':
      return null;
    case 'id':
      reading.id = cell;
      return null;
    case 'attribute':
      if (cell !== '') reading.attributes[meaning.name] = cell;
      return null;
    case 'consent':
    case 'objected':
      return noteYesNo(reading, readYesNo(cell), meaning);
    case 'daysAgo':
      return cell === '' ? null : noteAge(reading, meaning.event, readDays(cell), 'daysUnreadable');
    case 'date':
      return cell === '' ? null : noteAge(reading, meaning.event, readAge(cell, now, zone), 'dateUnreadable');
    case 'times': {
      const count = cell === '' ? 0 : readTimes(cell);
      if (count === null) return 'timesUnreadable';
      reading.times.set(meaning.event, count);
      return null;
    }
    default:
      return assertNever(meaning);
  }
}

function noteYesNo(
  reading: Reading,
  isYes: boolean | null,
  meaning: Extract<LeadColumn, { kind: 'consent' | 'objected' }>,
): LeadProblemCode | null {
  if (isYes === null) return 'yesNoUnreadable';
  if (isYes && meaning.kind === 'consent') reading.consents.push(meaning.consent);
  if (isYes && meaning.kind === 'objected') reading.hasObjected = true;
  return null;
}

function noteAge(
  { ages }: Reading,
  event: string,
  days: number | null,
  unreadable: LeadProblemCode,
): LeadProblemCode | null {
  if (days === null || days > longestAge) return unreadable;
  if (days < 0) return 'dateInFuture';
  ages.set(event, [...(ages.get(event) ?? []), days]);
  return null;
}

/** Times without a day cannot fade: then the row says so. Zero times are no event, whatever day stands beside them. */
function eventsOf({ ages, times, problems }: Reading, table: LeadTable): Lead['events'] {
  const events: Lead['events'] = [];
  for (const [event, days] of ages) {
    const count = times.get(event) ?? 1;
    if (count > 0) for (const daysAgo of days) events.push({ event, daysAgo, count });
  }
  for (const [event, count] of times)
    if (count > 0 && !ages.has(event))
      problems.push({ code: 'dayMissing', column: timesColumn(table, event) });
  return events;
}

function timesColumn({ columns, meaning }: LeadTable, event: string): string {
  return columns[meaning.findIndex((one) => one.kind === 'times' && one.event === event)] ?? '';
}

function idColumn({ columns, meaning }: LeadTable): string {
  return columns[meaning.findIndex(({ kind }) => kind === 'id')] ?? '';
}
