import type { ChainChange, DraftLink, ListPreview } from '../../../contract/subprocessor-import.ts';
import type { ListChange } from '../../../contract/subprocessor-list.ts';
import type { SubProcessor } from '../../../contract/vendor-record.ts';
import { firmName } from './firm-name.ts';
import type { ListEntry, ReadList } from './list/read-list.ts';
import { listProblems } from './list-problems.ts';
import { matchEntries, phraseKey } from './match-entries.ts';
import type { PlaceReader } from './read-place.ts';
import { readTool } from './read-tool.ts';
import type { StoredEntry } from './stored-entries.ts';

export interface PlanQuestion {
  list: Pick<ReadList, 'entries' | 'has'>;
  stored: readonly StoredEntry[];
  /** Every name in the chain, of links that have ended too. */
  known: readonly string[];
  isComplete: boolean;
  apart: readonly number[];
}

export type ChainPlan = Pick<ListPreview, 'same' | 'changes' | 'problems' | 'withoutCountry'>;

/**
 * What a list would do to the chain on file (Art. 28(2) GDPR). A line with a problem does nothing, but it keeps its counterpart
 * on file from counting as missing.
 */
export function planChanges(question: PlanQuestion, places: PlaceReader): ChainPlan {
  const { list, stored, isComplete } = question;
  const problems = listProblems(list.entries, question.known, places);
  const wrong = new Set(problems.map(({ line }) => line));
  const named = list.entries.filter(({ cells }) => cells.name !== '');
  const matched = matchEntries(stored, named, places);
  const { kept, split } = heldApart(matched.pairs, question.apart);
  const changed = kept
    .filter(({ after }) => !wrong.has(after.line))
    .toSorted((one, other) => one.after.line - other.after.line)
    .map((pair) => changeOf(pair, list.has, places));
  const added = [...matched.added, ...split.map(({ after }) => after)].filter(({ line }) => !wrong.has(line));
  const gone = [...matched.removed, ...split.map(({ before }) => before)];
  const changes = [
    ...added.toSorted((one, other) => one.line - other.line).map((entry) => additionOf(entry, places)),
    ...changed.filter(({ fields }) => fields.length > 0),
    ...(isComplete ? gone.map((entry) => endOf(entry, places)) : []),
  ];
  return {
    same: changed.filter(({ fields }) => fields.length === 0).length,
    changes,
    problems,
    withoutCountry: added.flatMap(({ line, cells }) =>
      places.read(cells.place).countries.length > 0 ? [] : [{ line, name: cells.name, place: cells.place }],
    ),
  };
}

type Pair = { before: StoredEntry; after: ListEntry; isGuess: boolean };

function heldApart(pairs: readonly Pair[], apart: readonly number[]): { kept: Pair[]; split: Pair[] } {
  const isSplit = ({ after, isGuess }: Pair) => isGuess && apart.includes(after.line);
  return { kept: pairs.filter((pair) => !isSplit(pair)), split: pairs.filter(isSplit) };
}

function additionOf(entry: ListEntry, places: PlaceReader): ChainChange {
  return {
    ...toldBy(entry, places),
    kind: 'added',
    fields: [],
    isGuess: false,
    add: linksOf(entry, places),
    update: [],
    end: [],
  };
}

function endOf(entry: StoredEntry, places: PlaceReader): ChainChange {
  const end = entry.links.map(({ id }) => id);
  return {
    ...toldBy(entry, places),
    kind: 'ended',
    line: null,
    fields: [],
    isGuess: false,
    add: [],
    update: [],
    end,
  };
}

function toldBy({ line, cells }: ListEntry, places: PlaceReader) {
  const { name, purpose, place } = cells;
  return { line, name, purpose, place, countries: places.read(place).countries };
}

/** Places of an entry as links: one for each country, with the towns that were named in it. */
function linksOf({ cells }: ListEntry, places: PlaceReader): DraftLink[] {
  const shared = {
    name: cells.name,
    purpose: cells.purpose,
    tool: readTool(cells.tool) ?? ('none' as const),
    parent: cells.parent,
  };
  const { countries } = places.read(cells.place);
  if (countries.length === 0) return [{ ...shared, city: cells.place, country: null }];
  return countries.map((country) => ({
    ...shared,
    city: places.townsIn(cells.place, country).join(', '),
    country,
  }));
}

function changeOf(
  { before, after, isGuess }: Pair,
  has: readonly string[],
  places: PlaceReader,
): ChainChange {
  const fields = changedFields(before, after, isGuess, has, places);
  const isChanged = (field: string) => fields.some((change) => change.field === field);
  const drafts = isChanged('place') ? linksOf(after, places) : [];
  const isKept = (link: SubProcessor) =>
    !isChanged('place') || drafts.some((draft) => isSamePlace(link, draft));
  const patch = {
    ...(isChanged('name') ? { name: after.cells.name } : {}),
    ...(isChanged('purpose') ? { purpose: after.cells.purpose } : {}),
    ...(isChanged('tool') ? { tool: readTool(after.cells.tool) ?? ('none' as const) } : {}),
    ...(isChanged('parent') ? { parent: after.cells.parent } : {}),
  };
  const kept = before.links.filter(isKept);
  return {
    ...toldBy(after, places),
    kind: 'changed',
    name: before.cells.name,
    fields,
    isGuess: isGuess && isChanged('name'),
    add: drafts.filter((draft) => !before.links.some((link) => isSamePlace(link, draft))),
    update: Object.keys(patch).length > 0 ? kept.map(({ id }) => ({ id, ...patch })) : [],
    end: before.links.filter((link) => !isKept(link)).map(({ id }) => id),
  };
}

/** A link stays where the list names its country and no other town of it. */
function isSamePlace({ country, city }: SubProcessor, draft: DraftLink): boolean {
  return country === draft.country && (draft.city === '' || phraseKey(city) === phraseKey(draft.city));
}

/** What differs; a list that says less than the file (no purpose, no town) contradicts nothing. */
function changedFields(
  before: StoredEntry,
  after: ListEntry,
  isGuess: boolean,
  has: readonly string[],
  places: PlaceReader,
): ListChange[] {
  const name = before.cells.name;
  const told = (
    field: 'name' | 'purpose' | 'place' | 'tool' | 'parent',
    isDifferent: boolean,
  ): ListChange[] =>
    has.includes(field) && isDifferent
      ? [
          {
            name,
            field,
            from: before.cells[field],
            to: after.cells[field],
            isGuess: isGuess && field === 'name',
          },
        ]
      : [];
  const { purpose, place, tool, parent } = after.cells;
  const readNow = readTool(tool);
  return [
    ...told('name', firmName(name).full !== firmName(after.cells.name).full),
    ...told('purpose', purpose !== '' && phraseKey(purpose) !== phraseKey(before.cells.purpose)),
    ...told('place', place !== '' && !saysSamePlaces(before, after, places)),
    ...told('tool', readNow !== null && readNow !== readTool(before.cells.tool)),
    ...told('parent', firmName(parent).core !== firmName(before.cells.parent).core),
  ];
}

function saysSamePlaces(before: StoredEntry, after: ListEntry, places: PlaceReader): boolean {
  const drafts = linksOf(after, places);
  return (
    before.links.every((link) => drafts.some((draft) => isSamePlace(link, draft))) &&
    drafts.every((draft) => before.links.some((link) => isSamePlace(link, draft)))
  );
}
