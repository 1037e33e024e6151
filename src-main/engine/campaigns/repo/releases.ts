import { z } from 'zod';
import { GateAnswerSheet } from '../../../contract/campaign-gate.ts';
import { CampaignContent, ReleasedWording } from '../../../contract/campaign-record.ts';
import { type Id, type Instant, Sha256 } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

/** What a release keeps of its day, as it was hashed. */
export const ReleasedState = z.object({
  format: z.literal('obhut-campaign-release-1'),
  content: CampaignContent,
  gate: GateAnswerSheet,
  wordings: z.array(ReleasedWording),
});
export type ReleasedState = z.infer<typeof ReleasedState>;

/** The state of a release, read from what was hashed. */
export function releasedState(canonical: string): ReleasedState {
  return ReleasedState.parse(JSON.parse(canonical));
}

const ReleaseRow = z.object({
  id: z.string(),
  campaignId: z.string(),
  at: z.string(),
  by: z.string(),
  approvedBy: z.string(),
  opinion: z.string(),
  canonical: z.string(),
  hash: Sha256,
  withdrawnAt: z.string().nullable(),
  withdrawnBy: z.string().nullable(),
  withdrawnReason: z.string().nullable(),
});
export type StoredRelease = z.infer<typeof ReleaseRow>;

const select = `SELECT r.id, r.campaign_id AS campaignId, r.at, r.by, r.approved_by AS approvedBy, r.opinion,
  r.canonical, r.hash, w.at AS withdrawnAt, w.by AS withdrawnBy, w.reason AS withdrawnReason
  FROM campaign_releases r LEFT JOIN campaign_release_withdrawals w ON w.release_id = r.id`;

/** Releases of a campaign, newest first; withdrawn ones included. */
export function releasesOf(db: ReadDb, campaignId: Id): StoredRelease[] {
  return db.all(ReleaseRow, `${select} WHERE r.campaign_id = ? ORDER BY r.at DESC, r.rowid DESC`, [
    campaignId,
  ]);
}

/** The release that holds; null while there is none. */
export function standingRelease(db: ReadDb, campaignId: Id): StoredRelease | null {
  return db.first(ReleaseRow, `${select} WHERE r.campaign_id = ? AND w.release_id IS NULL`, [campaignId]);
}

/** Keeps a release for ever. */
export function insertRelease(
  db: WriteDb,
  release: {
    id: Id;
    campaignId: Id;
    at: Instant;
    by: string;
    approvedBy: string;
    opinion: string;
    canonical: string;
    hash: string;
  },
): void {
  db.run(
    `INSERT INTO campaign_releases (id, campaign_id, at, by, approved_by, opinion, canonical, hash)
     VALUES (@id, @campaignId, @at, @by, @approvedBy, @opinion, @canonical, @hash)`,
    { ...release },
  );
}

/** Takes a release back without removing it. */
export function insertWithdrawal(db: WriteDb, releaseId: Id, at: Instant, by: string, reason: string): void {
  db.run('INSERT INTO campaign_release_withdrawals (release_id, at, by, reason) VALUES (?, ?, ?, ?)', [
    releaseId,
    at,
    by,
    reason,
  ]);
}
