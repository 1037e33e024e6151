import type { ChangeColumns, ChangeField, RowProblemCode } from '../../../../contract/consent-import.ts';
import type { UseProfile } from '../../../../contract/consent-record.ts';
import type { ZoneClock } from '../../../law/zone-clock.ts';
import { kindCalled } from './kind-names.ts';
import { type KnownRegister, type KnownText, type KnownVersion, textFinder } from './known-register.ts';
import { beginningOf, endOf } from './moment-at-seat.ts';
import { type ListedPlace, placeFinder } from './place-finder.ts';
import type { Clash } from './place-timeline.ts';

/** A reason, with what a sentence about it needs. */
export interface RowProblem {
  code: RowProblemCode;
  field: ChangeField;
  /** What stood in the cell, or the name of the text. */
  value: string;
  /** The instant that counts: of publication, of withdrawal, of what is on file. */
  at: number | null;
  /** The row that it clashes with, or the largest version number. */
  figure: number | null;
}

/** A row without a problem. */
export interface JudgedRow {
  line: number;
  cells: Record<ChangeField, string>;
  kind: UseProfile['kind'];
  text: KnownText;
  version: KnownVersion;
  place: ListedPlace;
  from: number;
  until: number | null;
}

export interface JudgedList {
  ready: JudgedRow[];
  /** Rows that say what is on file already. */
  known: JudgedRow[];
  wrong: { line: number; index: number; cells: Record<ChangeField, string>; problems: RowProblem[] }[];
}

export interface ChangeListRows {
  rows: readonly (readonly string[])[];
  lines: readonly number[];
}

const longestCell = 500;
const openEnd = new Set(['', '-', '–', 'offen', 'laufend', 'open', 'unbegrenzt', 'ongoing']);

/** Judges a list row by row, in its order: what an earlier row has claimed, a later one cannot claim too. */
export function judgeRows(
  { rows, lines }: ChangeListRows,
  columns: ChangeColumns,
  register: KnownRegister,
  clock: Pick<ZoneClock, 'offsetAt'>,
): JudgedList {
  const findText = textFinder(register.texts);
  const findPlace = placeFinder(register.places);
  const judged: JudgedList = { ready: [], known: [], wrong: [] };
  rows.forEach((row, index) => {
    const line = lines[index] ?? index + 1;
    const cells = cellsOf(row, columns);
    const problems: RowProblem[] = [];
    const draft = understood(cells, findText, clock, problems);
    const place = draft && problems.length === 0 ? placed(draft, cells, findPlace, problems) : null;
    if (!draft || place === null || problems.length > 0) {
      judged.wrong.push({ line, index, cells, problems });
      return;
    }
    const done: JudgedRow = { ...draft, line, cells, place };
    const clash = place.timeline.claim({ ...draft, versionId: draft.version.id, line });
    if (clash === null) judged.ready.push(done);
    else if (clash.code === 'known') judged.known.push(done);
    else judged.wrong.push({ line, index, cells, problems: [clashProblem(clash, cells)] });
  });
  return judged;
}

function cellsOf(row: readonly string[], columns: ChangeColumns): Record<ChangeField, string> {
  const entries = Object.entries(columns).map(([field, column]) => [
    field,
    column === null ? '' : (row[column] ?? '').replace(/\s+/g, ' ').trim(),
  ]);
  return Object.fromEntries(entries);
}

type Draft = Pick<JudgedRow, 'kind' | 'text' | 'version' | 'from' | 'until'>;

/** What a row says by itself; every reason against it is noted. */
function understood(
  cells: Record<ChangeField, string>,
  findText: ReturnType<typeof textFinder>,
  clock: Pick<ZoneClock, 'offsetAt'>,
  problems: RowProblem[],
): Draft | null {
  const note = noteOf(cells, problems);
  for (const field of Object.keys(cells) as ChangeField[])
    if (cells[field].length > longestCell) note(field, 'tooLong');
  if (cells.place === '') note('place', 'missing');
  const kind = cells.kind === '' ? 'form' : kindCalled(cells.kind);
  if (kind === null) note('kind', 'kindUnknown');
  const text = cells.text === '' ? note('text', 'missing') : findText(cells.text);
  if (typeof text === 'string') note('text', text);
  if (cells.version === '') note('version', 'missing');
  const isNamed = typeof text === 'object' && text !== null && cells.version !== '';
  const version = isNamed ? versionIn(text, cells.version, note) : null;
  const from = timeIn('from', cells.from, clock, note);
  const until = openEnd.has(cells.until.toLowerCase()) ? null : timeIn('until', cells.until, clock, note);
  if (from === null || version === null || kind === null || !text || typeof text === 'string') return null;
  if (until !== null && until <= from) note('until', 'datesReversed');
  checkVersion(version, from, note);
  return { kind, text, version, from, until };
}

type Note = (field: ChangeField, code: RowProblemCode, more?: Partial<RowProblem>) => null;

function noteOf(cells: Record<ChangeField, string>, problems: RowProblem[]): Note {
  return (field, code, more = {}) => {
    problems.push({ code, field, value: cells[field].slice(0, 100), at: null, figure: null, ...more });
    return null;
  };
}

function versionIn(text: KnownText, cell: string, note: Note): KnownVersion | null {
  const [, digits] = /^(?:v|fassung|version|nr\.?|no\.?)?\s*(\d{1,6})(?:[.,]0+)?$/i.exec(cell) ?? [];
  if (digits === undefined) return note('version', 'versionUnreadable');
  const number = Number(digits);
  const found = text.versions.find((version) => version.number === number);
  if (found) return found;
  const numbers = text.versions.flatMap((version) => version.number ?? []);
  const largest = Math.max(0, ...numbers);
  const isDraft = number === largest + 1 && numbers.length < text.versions.length;
  return note('version', isDraft ? 'versionNotPublished' : 'versionUnknown', { figure: largest });
}

function timeIn(
  field: 'from' | 'until',
  cell: string,
  clock: Pick<ZoneClock, 'offsetAt'>,
  note: Note,
): number | null {
  if (cell === '') return note(field, 'missing');
  const told = field === 'from' ? beginningOf(cell, clock) : endOf(cell, clock);
  return 'code' in told ? note(field, told.code) : told.at;
}

function checkVersion({ publishedAt, withdrawnAt }: KnownVersion, from: number, note: Note): void {
  if (publishedAt === null) note('version', 'versionNotPublished');
  else if (from < publishedAt) note('from', 'beforePublication', { at: publishedAt });
  if (withdrawnAt !== null && from >= withdrawnAt) note('from', 'versionWithdrawn', { at: withdrawnAt });
}

function placed(
  { text }: Draft,
  cells: Record<ChangeField, string>,
  findPlace: ReturnType<typeof placeFinder>,
  problems: RowProblem[],
): ListedPlace | null {
  const place = findPlace({ textId: text.id, name: cells.place, address: cells.address });
  return typeof place === 'string' ? noteOf(cells, problems)('place', place) : place;
}

function clashProblem({ code, with: other }: Clash, cells: Record<ChangeField, string>): RowProblem {
  const isOnFile = other.line === null;
  const same = code === 'sameInstant' || code === 'sameOnFile';
  const told: RowProblemCode = same
    ? isOnFile
      ? 'sameInstantOnFile'
      : 'sameInstant'
    : isOnFile
      ? 'overlapOnFile'
      : 'overlap';
  return { code: told, field: 'from', value: cells.from.slice(0, 100), at: other.from, figure: other.line };
}
