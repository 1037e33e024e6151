import { openVault, os, query } from '../kernel/procedures.ts';
import { historyOf } from './history-of.ts';
import { actedOn } from './repo.ts';

/** What happened to records. */
export const history = os.history.router({
  ofRecord: os.history.ofRecord.handler((call) => {
    openVault(call.context);
    return query(({ db }, { subject, before, limit }: typeof call.input) => {
      const entries = actedOn(db, subject, before, limit + 1);
      return historyOf(db, subject, entries, limit);
    })(call);
  }),
});
