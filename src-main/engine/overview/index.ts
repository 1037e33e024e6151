import { openVault, os, query } from '../kernel/procedures.ts';
import { newestBackupAt } from '../vault/backups.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { searchRecords } from './search.ts';
import { todayOf } from './today.ts';
import { trendOf } from './trend.ts';

/** What needs somebody today, and the search over everything. */
export const overview = os.overview.router({
  today: os.overview.today.handler((call) => {
    const lastBackupAt = newestBackupAt(openVault(call.context).path);
    return query((tools) => todayOf(tools, lastBackupAt))(call);
  }),
  trend: os.overview.trend.handler(query(trendOf)),
  search: os.overview.search.handler(({ context, input }) => {
    const vault = openVault(context);
    bringUpToDate(vault, context.templates);
    return { ...searchRecords(vault.db, input), unreadFiles: 0 };
  }),
});
