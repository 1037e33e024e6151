import type { SearchHit } from '../../contract/overview.ts';
import type { ReadDb } from '../database/sql.ts';
import { openVault, os, query } from '../kernel/procedures.ts';
import { searchQuery } from '../kernel/search-query.ts';
import { newestBackupAt } from '../vault/backups.ts';
import { matchingBreaches } from './repo/breaches.ts';
import { matchingCampaigns } from './repo/campaigns.ts';
import { matchingComparisons } from './repo/comparisons.ts';
import { matchingConsents } from './repo/consents.ts';
import { matchingContents } from './repo/contents.ts';
import { matchingInquiries } from './repo/inquiries.ts';
import { assessmentsOfVendors, matchingRecords } from './repo/search.ts';
import { inSearchOrder } from './search-order.ts';
import { todayOf } from './today.ts';
import { trendOf } from './trend.ts';

/** So many assessments of found vendors are offered below the records. */
const offeredAssessments = 3;

/** What needs somebody today, and the search over everything. */
export const overview = os.overview.router({
  today: os.overview.today.handler((call) => {
    const lastBackupAt = newestBackupAt(openVault(call.context).path);
    return query((tools) => todayOf(tools, lastBackupAt))(call);
  }),
  trend: os.overview.trend.handler(query(trendOf)),
  search: os.overview.search.handler(
    query(({ db }, { text, limit }) => ({ hits: searchHits(db, text, limit) })),
  ),
});

/** Names first; only when they leave room, what is found in the rest of the records. */
function searchHits(db: ReadDb, text: string, limit: number): SearchHit[] {
  const byName = searchQuery(text, 'name');
  const byAny = searchQuery(text, 'any');
  if (byName === null || byAny === null) return [];
  const named = inSearchOrder(matching(db, byName), text);
  const known = new Set(named.map(({ kind, id }) => `${kind}:${id}`));
  const others =
    named.length >= limit
      ? []
      : inSearchOrder(matching(db, byAny), text).filter(({ kind, id }) => !known.has(`${kind}:${id}`));
  const hits = [...named, ...others].slice(0, limit);
  const vendorIds = named.flatMap(({ kind, id }) => (kind === 'vendor' ? [id] : []));
  const runs = assessmentsOfVendors(db, vendorIds.slice(0, offeredAssessments), offeredAssessments);
  return [
    ...hits,
    ...runs.map((run) => ({ ...run, kind: 'assessment' as const, textId: null, versionId: null })),
  ].slice(0, limit);
}

function matching(db: ReadDb, query: string): SearchHit[] {
  return [
    ...matchingRecords(db, query),
    ...matchingBreaches(db, query),
    ...matchingConsents(db, query),
    ...matchingCampaigns(db, query),
    ...matchingComparisons(db, query),
    ...matchingContents(db, query),
    ...matchingInquiries(db, query),
  ];
}
