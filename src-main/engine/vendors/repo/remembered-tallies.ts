import { z } from 'zod';
import type { VendorFilter } from '../../../contract/vendor-register.ts';
import type { ReadDb } from '../../database/sql.ts';
import type { ListTally } from '../rules/list-order.ts';
import { type ListFacts, listTallies } from './list.ts';

const ChangesRow = z.object({ changes: z.number() });

/** The last tallies of each open file: scrolling asks for page after page of the same list. */
const remembered = new WeakMap<ReadDb, { key: string; tallies: ListTally[] }>();

/** The tallies, counted again only after something was written, on another day, or for another search. */
export function currentTallies(db: ReadDb, filter: VendorFilter, facts: ListFacts): ListTally[] {
  const { view: _view, risks: _risks, ...tokens } = filter;
  const changes = db.first(ChangesRow, 'SELECT total_changes() AS changes')?.changes;
  const key = JSON.stringify([changes, facts, tokens]);
  const known = remembered.get(db);
  if (known?.key === key) return known.tallies;
  const tallies = listTallies(db, filter, facts);
  remembered.set(db, { key, tallies });
  return tallies;
}
