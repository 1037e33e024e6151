import { readTexts } from '../attachments/read-texts.ts';
import { openVault, os, query } from '../kernel/procedures.ts';
import { newestBackupAt } from '../vault/backups.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { unreadFiles, usesOfFile } from './repo/files.ts';
import { recalled } from './repo/listed.ts';
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
    const unread = unreadFiles(vault.db);
    // Files of an earlier Obhut, and those that came with an archive.
    if (unread > 0) void readTexts(context);
    return { ...searchRecords(vault.db, input), unreadFiles: vault.isReadOnly ? 0 : unread };
  }),
  recall: os.overview.recall.handler(({ context, input: { records, language } }) => {
    const vault = openVault(context);
    bringUpToDate(vault, context.templates);
    return { hits: records.flatMap((record) => recalled(vault.db, record, language)) };
  }),
  fileUses: os.overview.fileUses.handler(query(({ db }, { hash }) => ({ uses: usesOfFile(db, hash) }))),
});
