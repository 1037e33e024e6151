import { reindexBreaches } from '../../breaches/reindex.ts';
import { reindexCampaigns } from '../../campaigns/repo/campaigns.ts';
import { reindexComparisons } from '../../comparisons/repo/comparisons.ts';
import { refindVersions } from '../../consents/repo/versions.ts';
import { migrate, migrations } from '../../database/migrate.ts';
import { wrapDatabase } from '../../database/sql.ts';
import { brokenReferences, fillFile, loadRows, storedTables } from '../../database/whole-file.ts';
import { wholeTrail } from '../../kernel/audit/repo.ts';
import { checkTrail } from '../../kernel/audit/rules.ts';
import type { EngineContext, OpenVault } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { reindexMarketing } from '../../personas/make-findable.ts';
import { reindexVendors } from '../../vendors/refresh-register.ts';
import { archivedTables, dataPath } from './archive-format.ts';
import type { OpenArchive } from './read-archive.ts';

/** Triggers that make consent texts findable as they are written. */
const findTexts = /_found(_anew)?$/;

/**
 * Fills a file without any table: first the schema of the archive, then its rows, then what has come to the schema since,
 * at last what can be found. Refuses rows that name what is not there and an audit trail that does not hold.
 */
export function loadArchive(
  raw: OpenVault['raw'],
  { manifest, rowsOf }: OpenArchive,
  { templates }: Pick<EngineContext, 'templates'>,
): void {
  migrate(raw, migrations.slice(0, manifest.schema));
  loadTables(raw, rowsOf);
  const broken = brokenReferences(raw)[0];
  if (broken !== undefined) throw refuse('ARCHIVE_CHANGED', { part: dataPath(broken) });
  migrate(raw);
  const db = wrapDatabase(raw);
  if (checkTrail(wholeTrail(db)).firstBroken !== null)
    throw refuse('ARCHIVE_CHANGED', { part: dataPath('audit_entries') });
  raw.transaction(() => {
    reindexVendors({ db, templates });
    reindexBreaches(db);
    reindexMarketing(db);
    reindexCampaigns(db);
    reindexComparisons(db);
  })();
}

/** Writes the rows of every table, in one transaction. */
export function loadTables(raw: OpenVault['raw'], rowsOf: OpenArchive['rowsOf']): void {
  fillFile(raw, findTexts, () => {
    for (const table of archivedTables(storedTables(raw))) loadTable(raw, table, rowsOf(table));
    refindVersions(wrapDatabase(raw));
  });
}

function loadTable(...[raw, table, rows]: Parameters<typeof loadRows>): void {
  try {
    loadRows(raw, table, rows);
  } catch (error) {
    const code = String((error as { code?: unknown } | null)?.code);
    // A value of another type, a record twice: somebody wrote in it and in the manifest.
    if (code.startsWith('SQLITE_CONSTRAINT')) throw refuse('ARCHIVE_CHANGED', { part: dataPath(table.name) });
    throw error;
  }
}
