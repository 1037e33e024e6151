import type { ClauseChange, ClauseSide } from '../../../contract/contract-versions.ts';
import { changedWords } from '../../kernel/changed-words.ts';
import { contractWords, wordString } from './contract-words.ts';
import { pairClauses } from './pair-clauses.ts';
import { type Part, recutClauses, wholeParts } from './recut-clauses.ts';
import { type Clause, type ContractSection, headingsOf, splitClauses } from './split-clauses.ts';

interface Row {
  before: Part | null;
  after: Part | null;
  isMoved: boolean;
  /** Whether a part that came or went beside it belongs to this clause. */
  hasExtra: boolean;
}

/**
 * Lays two versions of a contract over each other, clause by clause in the order of the newer one. Numbers, headings, space,
 * line and page breaks, case and punctuation do not count; a reference follows the clause that it points to.
 */
export function compareClauses(
  before: readonly ContractSection[],
  after: readonly ContractSection[],
): ClauseChange[] {
  const older = splitClauses(before);
  const newer = splitClauses(after);
  if (allWords(before) === allWords(after)) return older.map((clause, at) => unchanged(clause, newer[at]));
  const olderParts = recutClauses(wholeParts(older), newer);
  const newerParts = recutClauses(wholeParts(newer), olderParts);
  const rows = rowsOf(olderParts, newerParts);
  const kept = joinExtras(dropHeadings(rows, headingsOf(before), headingsOf(after)));
  const numbers = numberChanges(kept);
  return kept.map((row) => changeOf(row, numbers));
}

/** All words of a text, headings and references included: the same for texts that differ in form only. */
export function allWords(sections: readonly ContractSection[]): string {
  const lines = sections.map(({ heading, text }) => `${heading ?? ''}\n${text}`);
  return contractWords(lines.join('\n'))
    .map(({ key, reference }) => reference ?? key)
    .join(' ');
}

function unchanged(clause: Clause, now: Clause | undefined): ClauseChange {
  return {
    status: 'unchanged',
    isMoved: false,
    before: sideOf(clause),
    after: sideOf(now ?? clause),
    parts: [],
  };
}

function rowsOf(before: readonly Part[], after: readonly Part[]): Row[] {
  const { newer, moved } = pairClauses(before, after);
  const older = new Map([...newer].map(([one, other]) => [other, one]));
  const rows: Row[] = after.map((part, at) => {
    const one = older.get(at);
    return {
      before: one === undefined ? null : (before[one] ?? null),
      after: part,
      isMoved: one !== undefined && moved.has(one),
      hasExtra: false,
    };
  });
  before.forEach((part, at) => {
    if (newer.has(at)) return;
    const previous = before[at - 1];
    const place = previous ? rows.findIndex((row) => row.before === previous) + 1 : 0;
    rows.splice(place, 0, { before: part, after: null, isMoved: false, hasExtra: false });
  });
  return rows;
}

/** What came or went inside a clause that was cut for searching belongs to that clause: it is changed. */
function joinExtras(rows: readonly Row[]): Row[] {
  const joined: Row[] = rows.map((row) => ({ ...row }));
  for (const side of ['before', 'after'] as const) {
    for (const row of [...joined]) {
      const part = row[side];
      if (!part || row[side === 'before' ? 'after' : 'before']) continue;
      const own = joined.filter((other) => other !== row && other[side]?.origin === part.origin);
      const place = joined.indexOf(row);
      const host =
        own.findLast((other) => joined.indexOf(other) < place && other.before && other.after) ??
        own.find((other) => joined.indexOf(other) > place && other.before && other.after);
      const hosted = host?.[side];
      if (!host || !hosted) continue;
      const isBehind = joined.indexOf(host) < place;
      const text = isBehind ? `${hosted.text} ${part.text}` : `${part.text} ${hosted.text}`;
      host[side] = { ...hosted, text, words: contractWords(text) };
      host.hasExtra = true;
      joined.splice(place, 1);
    }
  }
  return joined;
}

/** A heading that one version runs together with its text is no clause of its own. */
function dropHeadings(rows: readonly Row[], before: readonly string[], after: readonly string[]): Row[] {
  const titles = (headings: readonly string[]) =>
    headings.map((heading) => wordsWithoutFigures(contractWords(heading))).filter(Boolean);
  const [older, newer] = [titles(before), titles(after)];
  return rows.filter((row) => {
    const part = row.before ?? row.after;
    if (!part || (row.before && row.after)) return true;
    return !isOfTitles(wordsWithoutFigures(part.words), row.before ? newer : older);
  });
}

/** Whether words are nothing but headings, one behind the other. */
function isOfTitles(words: string, titles: readonly string[]): boolean {
  if (words === '') return true;
  return titles.some(
    (title) => `${words} `.startsWith(`${title} `) && isOfTitles(words.slice(title.length + 1), titles),
  );
}

function wordsWithoutFigures(words: Clause['words']): string {
  return words
    .map(({ key }) => key)
    .filter((key) => key !== '§' && !/^[\d.]+$/.test(key))
    .join(' ');
}

/** New number of each clause by its old one, where both are numbered. */
function numberChanges(rows: readonly Row[]): Map<string, string> {
  const pairs = rows.flatMap(({ before, after }) =>
    before && after ? [[figureOf(before), figureOf(after)] as const] : [],
  );
  return new Map(pairs.filter(([one, other]) => one !== '' && other !== ''));
}

/** "§ 8" and "8." are 8; a paragraph mark such as "(2)" numbers no clause that others point to. */
function figureOf({ number, heading }: Clause): string {
  const shown =
    /^\(/.test(number) || number === '' ? (heading.match(/^\D{0,12}(\d+(?:\.\d+)*)/)?.[1] ?? '') : number;
  return shown.match(/\d+(?:\.\d+)*/)?.[0] ?? '';
}

function changeOf(
  { before, after, isMoved, hasExtra }: Row,
  numbers: ReadonlyMap<string, string>,
): ClauseChange {
  const sides = { before: before && sideOf(before), after: after && sideOf(after) };
  if (!before) return { status: 'added', isMoved: false, ...sides, parts: [] };
  if (!after) return { status: 'removed', isMoved: false, ...sides, parts: [] };
  const isSame =
    !hasExtra && wordString(before.words) === wordString(after.words) && pointsAlike(before, after, numbers);
  if (isSame) return { status: isMoved ? 'moved' : 'unchanged', isMoved, ...sides, parts: [] };
  return { status: 'changed', isMoved, ...sides, parts: changedWords(flat(before.text), flat(after.text)) };
}

/** Whether references point where they did, after clauses were numbered anew. */
function pointsAlike(before: Clause, after: Clause, numbers: ReadonlyMap<string, string>): boolean {
  const now = after.words.flatMap(({ reference }) => reference ?? []);
  return before.words
    .flatMap(({ reference }) => reference ?? [])
    .every((reference, at) => reference === now[at] || numbers.get(reference) === now[at]);
}

function sideOf({ number, heading, page, text }: Clause): ClauseSide {
  return { number, heading, page, text: flat(text) };
}

/** Without the line ends of the file: what was parted at them grows together. */
function flat(text: string): string {
  return text
    .replace(/(\p{Ll})[-\u00ad]\s*\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}
