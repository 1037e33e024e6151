import { z } from 'zod';
import { TiaConclusion, TiaContent } from '../../../contract/transfer-assessment.ts';
import type { Id, Instant } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const json = <Shape extends z.ZodType>(shape: Shape) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(shape);

const Row = z.object({
  id: z.string(),
  basedOn: z.string().nullable(),
  version: z.number(),
  content: json(TiaContent),
  savedAt: z.string(),
});
const ConclusionRow = TiaConclusion.extend({
  id: z.string(),
  assessmentId: z.string(),
  /** In the order in which they were drawn, whatever the clock said. */
  number: z.number(),
});
const FactsRow = z.object({
  id: z.string(),
  before: z.string().transform((text): unknown => JSON.parse(text)),
});

/** A conclusion with the assessment it closes. */
export type StoredConclusion = z.infer<typeof ConclusionRow>;
/** An assessment with its conclusion, where it has one. */
export type StoredTia = z.infer<typeof Row> & { conclusion: StoredConclusion | null };

const columns = 'id, based_on AS basedOn, version, content, saved_at AS savedAt';
const conclusionColumns = `id, assessment_id AS assessmentId, at, by, concluded_on AS "on", person, result, conditions,
  review_on AS reviewOn, hash, rowid AS number`;

/** All assessments, the newest first. */
export function listTias(db: ReadDb): StoredTia[] {
  const conclusions = new Map(
    db
      .all(
        ConclusionRow,
        `SELECT ${conclusionColumns} FROM transfer_conclusions WHERE withdrawn_at IS NULL ORDER BY rowid`,
      )
      .map((conclusion) => [conclusion.assessmentId, conclusion]),
  );
  return db
    .all(
      Row,
      `SELECT ${columns} FROM transfer_assessments WHERE removed_at IS NULL ORDER BY created_at DESC, id DESC`,
    )
    .map((row) => ({ ...row, conclusion: conclusions.get(row.id) ?? null }));
}

/** Adds an assessment. */
export function insertTia(
  db: WriteDb,
  tia: { id: Id; basedOn: Id | null; version: number; content: TiaContent },
  at: Instant,
): void {
  db.run(
    `INSERT INTO transfer_assessments (id, based_on, version, content, created_at, saved_at)
     VALUES (@id, @basedOn, @version, @content, @at, @at)`,
    { ...tia, content: JSON.stringify(tia.content), at },
  );
}

/** Saves a draft. */
export function writeTia(db: WriteDb, id: Id, content: TiaContent, at: Instant): void {
  db.run('UPDATE transfer_assessments SET content = ?, saved_at = ? WHERE id = ?', [
    JSON.stringify(content),
    at,
    id,
  ]);
}

/** Takes a draft out of sight, or back with null. */
export function writeRemoved(db: WriteDb, id: Id, at: Instant | null): void {
  db.run('UPDATE transfer_assessments SET removed_at = ? WHERE id = ?', [at, id]);
}

/** Closes an assessment; `before` is what stood at its places. */
export function insertConclusion(
  db: WriteDb,
  conclusion: Omit<StoredConclusion, 'number'> & { canonical: string; before: unknown },
): void {
  const { before, ...rest } = conclusion;
  db.run(
    `INSERT INTO transfer_conclusions (id, assessment_id, at, by, concluded_on, person, result, conditions, review_on,
       canonical, hash, facts_before)
     VALUES (@id, @assessmentId, @at, @by, @on, @person, @result, @conditions, @reviewOn, @canonical, @hash, @before)`,
    { ...rest, before: JSON.stringify(before) },
  );
}

/** The conclusion in force of an assessment with what stood at its places before; null while it is a draft. */
export function factsBefore(db: ReadDb, assessmentId: Id): { id: Id; before: unknown } | null {
  return db.first(
    FactsRow,
    `SELECT id, facts_before AS before FROM transfer_conclusions
     WHERE assessment_id = ? AND withdrawn_at IS NULL ORDER BY rowid DESC`,
    [assessmentId],
  );
}

/** Takes a conclusion back. */
export function writeWithdrawn(db: WriteDb, id: Id, at: Instant): void {
  db.run('UPDATE transfer_conclusions SET withdrawn_at = ? WHERE id = ?', [at, id]);
}
