import type { z } from 'zod';
import type { FactChange, HistorySubject, history } from '../../contract/history.ts';
import type { ReadDb } from '../database/sql.ts';
import { changedWords } from '../kernel/changed-words.ts';
import { type EntryRow, namesOf } from './repo.ts';
import { changedFacts, isSentence } from './rules.ts';

type History = z.infer<NonNullable<(typeof history.ofRecord)['~orpc']['outputSchema']>>;

/** Longer texts are not laid over each other: what they say is in the audit trail. In characters. */
const longest = 20_000;

/** Entries with their changes as before and after; ids of known records are told by name. */
export function historyOf(
  db: ReadDb,
  { id }: HistorySubject,
  found: readonly EntryRow[],
  limit: number,
): History {
  const entries = found.slice(0, limit).map(({ before, after, ...entry }) => ({
    ...entry,
    changes: changedFacts(stateIn(before), stateIn(after)),
  }));
  const values = entries.flatMap(({ changes }) =>
    changes.flatMap((fact) => [fact.before, fact.after, ...fact.path]),
  );
  const names = namesOf(db, [...new Set(values.flatMap((value) => value?.split(', ') ?? []))]);
  const told = (value: string | null) =>
    value
      ?.split(', ')
      .map((part) => names.get(part) ?? part)
      .join(', ') ?? null;
  return {
    label: found.find(({ subjectId }) => subjectId === id)?.subjectLabel ?? found[0]?.subjectLabel ?? '',
    hasMore: found.length > limit,
    entries: entries.map((entry) => ({
      ...entry,
      changes: entry.changes.map((fact): FactChange => {
        const shown = {
          path: fact.path.map((part) => names.get(part) ?? part),
          before: told(fact.before),
          after: told(fact.after),
        };
        const isLaidOver = isSentence(shown) && `${shown.before}${shown.after}`.length < longest;
        return { ...shown, words: isLaidOver ? changedWords(shown.before ?? '', shown.after ?? '') : null };
      }),
    })),
  };
}

function stateIn(json: string | null): Parameters<typeof changedFacts>[0] {
  return json === null ? null : JSON.parse(json);
}
