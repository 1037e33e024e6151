import { z } from 'zod';
import { Attachment } from '../../../contract/attachments.ts';
import { TextVersion, VersionContent } from '../../../contract/consent-record.ts';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';
import { profileIn } from '../rules/canonical-version.ts';

const json = z.string().transform((text): unknown => JSON.parse(text));

const VersionRow = TextVersion.omit({
  content: true,
  profile: true,
  screenshots: true,
  withdrawn: true,
}).extend({
  content: json.pipe(VersionContent),
  withdrawnAt: z.string().nullable(),
  withdrawnBy: z.string().nullable(),
  withdrawnReason: z.string().nullable(),
});

const PictureRow = Attachment.extend({ versionId: z.string() });

/** A version as it is stored; its pictures are read apart. */
export type StoredVersion = Omit<TextVersion, 'screenshots'>;

const select = `SELECT v.id, v.text_id AS textId, v.number, v.state, v.content, v.author, v.reason,
  v.saved_at AS savedAt, v.published_at AS publishedAt, v.published_by AS publishedBy, v.approved_by AS approvedBy,
  v.canonical, v.hash, w.at AS withdrawnAt, w.by AS withdrawnBy, w.reason AS withdrawnReason
  FROM consent_versions v LEFT JOIN consent_withdrawals w ON w.version_id = v.id`;

/** Versions of the given texts: drafts first, then the newest. */
export function versionsOf(db: ReadDb, textIds: readonly Id[]): StoredVersion[] {
  return db
    .all(
      VersionRow,
      `${select} WHERE v.text_id IN (SELECT value FROM json_each(?))
       ORDER BY v.number IS NOT NULL, v.number DESC`,
      [JSON.stringify(textIds)],
    )
    .map(versionOf);
}

/** One version. */
export function versionById(db: ReadDb, id: Id): StoredVersion | null {
  const row = db.first(VersionRow, `${select} WHERE v.id = ?`, [id]);
  return row === null ? null : versionOf(row);
}

function versionOf(row: z.infer<typeof VersionRow>): StoredVersion {
  const { withdrawnAt, withdrawnBy, withdrawnReason, ...version } = row;
  const withdrawn =
    withdrawnAt === null ? null : { at: withdrawnAt, by: withdrawnBy ?? '', reason: withdrawnReason ?? '' };
  const profile = version.canonical === null ? null : profileIn(version.canonical);
  return { ...version, profile, withdrawn };
}

/** Pictures of versions: those fixed with the version and those added later, by version. */
export function screenshotsOf(db: ReadDb, versionIds: readonly Id[]): Map<Id, Attachment[]> {
  const rows = db.all(
    PictureRow,
    `SELECT shown.version_id AS versionId, a.hash, a.name, a.type, a.size, a.added_at AS addedAt FROM (
       SELECT v.id AS version_id, p.value AS hash FROM consent_versions v, json_each(v.content, '$.screenshots') p
       UNION SELECT version_id, attachment FROM consent_screenshots) shown
     JOIN attachments a ON a.hash = shown.hash
     WHERE shown.version_id IN (SELECT value FROM json_each(?)) ORDER BY a.added_at, a.hash`,
    [JSON.stringify(versionIds)],
  );
  const byVersion = Map.groupBy(rows, ({ versionId }) => versionId);
  return new Map(
    [...byVersion].map(([id, pictures]) => [
      id,
      pictures.map(({ versionId: _versionId, ...picture }) => picture),
    ]),
  );
}

/** Adds a draft. */
export function insertDraft(db: WriteDb, version: StoredVersion): void {
  db.run(
    `INSERT INTO consent_versions (id, text_id, state, content, author, reason, saved_at)
     VALUES (@id, @textId, @state, @content, @author, @reason, @savedAt)`,
    {
      id: version.id,
      textId: version.textId,
      state: version.state,
      author: version.author,
      reason: version.reason,
      savedAt: version.savedAt,
      content: JSON.stringify(version.content),
    },
  );
}

/** Changes a draft. */
export function writeDraft(
  db: WriteDb,
  {
    id,
    content,
    reason,
    state,
    savedAt,
  }: Pick<StoredVersion, 'id' | 'content' | 'reason' | 'state' | 'savedAt'>,
): void {
  db.run(
    `UPDATE consent_versions SET content = @content, reason = @reason, state = @state, saved_at = @savedAt
     WHERE id = @id AND published_at IS NULL`,
    { id, reason, state, savedAt, content: JSON.stringify(content) },
  );
}

/** Removes a draft. */
export function deleteDraft(db: WriteDb, id: Id): void {
  db.run('DELETE FROM consent_versions WHERE id = ? AND published_at IS NULL', [id]);
}

/** What publishing fixes. */
export type Publication = Required<
  Pick<
    StoredVersion,
    'id' | 'number' | 'reason' | 'publishedAt' | 'publishedBy' | 'approvedBy' | 'canonical' | 'hash'
  >
>;

/** Locks a draft as a published version; from here on the file itself refuses every change. */
export function writePublished(db: WriteDb, publication: Publication): void {
  db.run(
    `UPDATE consent_versions SET state = 'published', number = @number, reason = @reason,
       published_at = @publishedAt, published_by = @publishedBy, approved_by = @approvedBy, canonical = @canonical,
       hash = @hash
     WHERE id = @id AND published_at IS NULL`,
    { ...publication },
  );
}

/** Makes published versions findable whose rows were written past publishing: the file's own trigger enters them. */
export function refindVersions(db: WriteDb): void {
  db.run('UPDATE consent_versions SET published_at = published_at WHERE published_at IS NOT NULL');
}

/** Keeps that a version must not be used any more. */
export function insertWithdrawal(
  db: WriteDb,
  versionId: Id,
  withdrawn: NonNullable<TextVersion['withdrawn']>,
): void {
  db.run(
    'INSERT INTO consent_withdrawals (version_id, at, by, reason) VALUES (@versionId, @at, @by, @reason)',
    { ...withdrawn, versionId },
  );
}

/** Adds a picture to a published version. */
export function insertScreenshot(db: WriteDb, versionId: Id, hash: string, at: string): void {
  db.run(
    `INSERT INTO consent_screenshots (version_id, attachment, added_at) VALUES (@versionId, @hash, @at)
     ON CONFLICT (version_id, attachment) DO NOTHING`,
    { versionId, hash, at },
  );
}
