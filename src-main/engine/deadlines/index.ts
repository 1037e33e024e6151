import { os, query } from '../kernel/procedures.ts';
import { listDeadlines } from './list-deadlines.ts';
import { writtenEvents } from './repo.ts';
import { isOfRecord } from './rules/calendar-events.ts';

/** What is due when, over all areas. */
export const deadlines = os.deadlines.router({
  list: os.deadlines.list.handler(query(listDeadlines)),
  isTold: os.deadlines.isTold.handler(
    query(({ db }, { recordId }) => ({
      isTold: writtenEvents(db).some(recordId === null ? Boolean : isOfRecord(recordId)),
    })),
  ),
});
