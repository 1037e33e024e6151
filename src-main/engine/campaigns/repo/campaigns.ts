import { z } from 'zod';
import { CampaignContent, GateAnswer, GateException } from '../../../contract/campaign-record.ts';
import type { Day, Id, Instant } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';
import { searchableText } from '../../kernel/folded-text.ts';

const Flag = z.number().transform((value) => value === 1);
const CampaignRow = z.object({
  id: z.string(),
  content: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(CampaignContent),
  isInReview: Flag,
  savedAt: z.string(),
  endedAt: z.string().nullable(),
  archivedAt: z.string().nullable(),
});
/** A campaign without what people said about its conditions. */
export type StoredCampaign = z.infer<typeof CampaignRow>;

const AnswerRow = GateAnswer.extend({ campaignId: z.string() });
const ExceptionRow = GateException.extend({ campaignId: z.string() });
export type StoredException = z.infer<typeof ExceptionRow>;

const columns = `id, content, is_in_review AS isInReview, saved_at AS savedAt, ended_at AS endedAt,
  archived_at AS archivedAt`;

/** One campaign. */
export function campaignById(db: ReadDb, id: Id): StoredCampaign | null {
  return db.first(CampaignRow, `SELECT ${columns} FROM campaigns WHERE id = ?`, [id]);
}

/** All campaigns, the one that begins first on top; archived ones included. */
export function listCampaigns(db: ReadDb): StoredCampaign[] {
  return db.all(
    CampaignRow,
    `SELECT ${columns} FROM campaigns
     ORDER BY content ->> '$.startsOn' IS NULL, content ->> '$.startsOn', content ->> '$.name' COLLATE NOCASE, id`,
  );
}

/** Adds a campaign or saves its content. */
export function writeCampaign(db: WriteDb, id: Id, content: CampaignContent, savedAt: Instant): void {
  db.run(
    `INSERT INTO campaigns (id, content, saved_at, created_at) VALUES (@id, @content, @savedAt, @savedAt)
     ON CONFLICT (id) DO UPDATE SET content = @content, saved_at = @savedAt`,
    { id, content: JSON.stringify(content), savedAt },
  );
  indexCampaign(db, id, content);
}

/** Makes every campaign findable in a file whose rows were written past the commands. */
export function reindexCampaigns(db: WriteDb): void {
  for (const { id, content } of listCampaigns(db)) indexCampaign(db, id, content);
}

/** Keeps the words of a campaign for the search. */
function indexCampaign(db: WriteDb, id: Id, { name, goal, audience, steps }: CampaignContent): void {
  const body = [goal, audience, ...steps.map((step) => step.name)].join(' ');
  db.run('DELETE FROM campaign_search WHERE campaign_id = ?', [id]);
  db.run('INSERT INTO campaign_search (name, body, campaign_id) VALUES (?, ?, ?)', [
    searchableText(name),
    searchableText(body),
    id,
  ]);
}

/** Hands a campaign to review, or takes it back. */
export function writeReview(db: WriteDb, id: Id, isInReview: boolean): void {
  db.run('UPDATE campaigns SET is_in_review = ? WHERE id = ?', [isInReview ? 1 : 0, id]);
}

/** Ends a campaign before its last day, or takes that back with null. */
export function writeEnded(db: WriteDb, id: Id, at: Instant | null): void {
  db.run('UPDATE campaigns SET ended_at = ? WHERE id = ?', [at, id]);
}

/** Moves a campaign into the archive, or back with null. */
export function writeArchived(db: WriteDb, id: Id, at: Instant | null): void {
  db.run('UPDATE campaigns SET archived_at = ? WHERE id = ?', [at, id]);
}

/** What people said about the conditions of a campaign. */
export function answersOf(db: ReadDb, campaignId: Id): GateAnswer[] {
  return db
    .all(
      AnswerRow,
      `SELECT campaign_id AS campaignId, item, answer, note, by, at FROM campaign_answers WHERE campaign_id = ?
       ORDER BY item`,
      [campaignId],
    )
    .map(({ campaignId: _campaign, ...answer }) => answer);
}

/** Keeps an answer in place of the one before. */
export function writeAnswer(db: WriteDb, campaignId: Id, answer: GateAnswer): void {
  db.run(
    `INSERT INTO campaign_answers (campaign_id, item, answer, note, by, at)
     VALUES (@campaignId, @item, @answer, @note, @by, @at)
     ON CONFLICT (campaign_id, item) DO UPDATE SET answer = @answer, note = @note, by = @by, at = @at`,
    { ...answer, campaignId },
  );
}

/** Takes an answer back. */
export function deleteAnswer(db: WriteDb, campaignId: Id, item: string): void {
  db.run('DELETE FROM campaign_answers WHERE campaign_id = ? AND item = ?', [campaignId, item]);
}

const exceptionColumns = `id, campaign_id AS campaignId, item, reason, by, granted_at AS grantedAt, until,
  ended_at AS endedAt`;

/** Exceptions of a campaign, newest first; ended ones included. */
export function exceptionsOf(db: ReadDb, campaignId: Id): StoredException[] {
  return db.all(
    ExceptionRow,
    `SELECT ${exceptionColumns} FROM campaign_exceptions WHERE campaign_id = ? ORDER BY granted_at DESC, rowid DESC`,
    [campaignId],
  );
}

const OpenExceptionRow = z.object({
  id: z.string(),
  campaignId: z.string(),
  item: z.string(),
  until: z.string(),
  name: z.string(),
});

/** Exceptions that hold, up to a last day, of campaigns that are neither ended nor archived. */
export function openExceptions(db: ReadDb, until: Day): z.infer<typeof OpenExceptionRow>[] {
  return db.all(
    OpenExceptionRow,
    `SELECT e.id, e.campaign_id AS campaignId, e.item, e.until, c.content ->> '$.name' AS name
     FROM campaign_exceptions e JOIN campaigns c ON c.id = e.campaign_id
     WHERE e.ended_at IS NULL AND e.until <= ? AND c.archived_at IS NULL AND c.ended_at IS NULL ORDER BY e.until, e.id`,
    [until],
  );
}

/** One exception. */
export function exceptionById(db: ReadDb, id: Id): StoredException | null {
  return db.first(ExceptionRow, `SELECT ${exceptionColumns} FROM campaign_exceptions WHERE id = ?`, [id]);
}

/** Keeps an exception. */
export function insertException(db: WriteDb, exception: StoredException): void {
  db.run(
    `INSERT INTO campaign_exceptions (id, campaign_id, item, reason, by, granted_at, until, ended_at)
     VALUES (@id, @campaignId, @item, @reason, @by, @grantedAt, @until, @endedAt)`,
    { ...exception },
  );
}

/** Ends an exception. */
export function writeExceptionEnd(db: WriteDb, id: Id, at: Instant): void {
  db.run('UPDATE campaign_exceptions SET ended_at = ? WHERE id = ?', [at, id]);
}
