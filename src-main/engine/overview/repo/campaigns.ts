import { SearchHit } from '../../../contract/search.ts';
import type { ReadDb } from '../../database/sql.ts';

/** More lines of one kind than this nobody reads; the list has them all. */
const most = 50;

/** Campaigns that fit a query in the language of FTS5; the archive included. */
export function matchingCampaigns(db: ReadDb, match: string): SearchHit[] {
  return db.all(
    SearchHit,
    `SELECT 'campaign' AS kind, c.id, NULL AS vendorId, c.content ->> '$.name' AS title,
       substr(c.content ->> '$.goal', 1, 200) AS detail
     FROM campaign_search f JOIN campaigns c ON c.id = f.campaign_id WHERE campaign_search MATCH ? LIMIT ${most}`,
    [match],
  );
}
