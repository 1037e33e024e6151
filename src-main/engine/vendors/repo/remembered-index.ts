import { z } from 'zod';
import type { VendorListQuestion } from '../../../contract/vendor-register.ts';
import type { ReadDb } from '../../database/sql.ts';
import { type ListEntry, type ListFacts, listIndex } from './list.ts';

const ChangesRow = z.object({ changes: z.number() });

/** The last index of each open file: scrolling asks for page after page of the same list. */
const remembered = new WeakMap<ReadDb, { key: string; entries: ListEntry[] }>();

/** The index, made again only after something was written, on another day, or for another order or search. */
export function currentIndex(db: ReadDb, question: VendorListQuestion, facts: ListFacts): ListEntry[] {
  const { view: _view, risks: _risks, ...tokens } = question.filter;
  const changes = db.first(ChangesRow, 'SELECT total_changes() AS changes')?.changes;
  const key = JSON.stringify([changes, facts, tokens, question.sort, question.groupBy]);
  const known = remembered.get(db);
  if (known?.key === key) return known.entries;
  const entries = listIndex(db, question, facts);
  remembered.set(db, { key, entries });
  return entries;
}
