import { os, query } from '../kernel/procedures.ts';
import { listDeadlines } from './list-deadlines.ts';

/** What is due when, over all areas. */
export const deadlines = os.deadlines.router({
  list: os.deadlines.list.handler(query(listDeadlines)),
});
