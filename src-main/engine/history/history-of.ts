import type { FactChange, HistoryEntry, HistorySubject } from '../../contract/history.ts';
import type { ReadDb } from '../database/sql.ts';
import { changedWords } from '../kernel/changed-words.ts';
import { type EntryRow, namesOf } from './repo.ts';
import { type Names, partsOf, tellable, toldWith } from './rules/told.ts';
import { changedFacts, isSentence } from './rules.ts';

export interface RecordHistory {
  label: string;
  entries: HistoryEntry[];
  hasMore: boolean;
}

/** Longer texts are not laid over each other: what they say is in the audit trail. In characters. */
const longest = 20_000;

/** Entries with their changes as before and after; ids of known records are told by name. */
export function historyOf(
  db: ReadDb,
  catalogue: Names,
  { id }: HistorySubject,
  found: readonly EntryRow[],
  limit: number,
): RecordHistory {
  const shown = found.slice(0, limit);
  const changes = changesOf(db, catalogue, shown);
  return {
    label: found.find(({ subjectId }) => subjectId === id)?.subjectLabel ?? found[0]?.subjectLabel ?? '',
    hasMore: found.length > limit,
    entries: shown.map(({ before: _before, after: _after, ...entry }, place) => ({
      ...entry,
      subjectLabel: (isOwnMeasure(entry) && catalogue.get(entry.subjectId)) || entry.subjectLabel,
      changes: changes[place] ?? [],
    })),
  };
}

/** The trail names a measure by its id. */
function isOwnMeasure({ subjectKind }: { subjectKind: string }): boolean {
  return subjectKind === 'ownMeasure';
}

/** What each entry changed, in its order; what nobody outside the file could read is left out. */
export function changesOf(
  db: ReadDb,
  catalogue: Names,
  entries: readonly Pick<EntryRow, 'before' | 'after'>[],
): FactChange[][] {
  const facts = entries.map(({ before, after }) => changedFacts(stateIn(before), stateIn(after)));
  const ids = new Set(facts.flat().flatMap(partsOf));
  const names = namesOf(db, [...ids]);
  return facts.map((changed) =>
    changed.flatMap((fact) => {
      const told = tellable(toldWith(names, catalogue, fact));
      return told ? [{ ...told, words: wordsOf(told) }] : [];
    }),
  );
}

function wordsOf(fact: Omit<FactChange, 'words'>): FactChange['words'] {
  const { before, after } = fact;
  const isLaidOver = isSentence(fact) && `${before}${after}`.length < longest;
  return isLaidOver ? changedWords(before ?? '', after ?? '') : null;
}

function stateIn(json: string | null): Parameters<typeof changedFacts>[0] {
  return json === null ? null : JSON.parse(json);
}
