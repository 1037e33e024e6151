import { z } from 'zod';
import { AnswerValue } from '../../contract/assessments.ts';
import {
  StatedEvidence,
  StatementOrigin,
  StatementSource,
  VendorStatement,
} from '../../contract/statements.ts';
import { Id, type Instant } from '../../contract/values.ts';
import type { ReadDb, WriteDb } from '../database/sql.ts';
import type { FiledStatement } from './rules/judge-statement.ts';

const Json = z.string().transform((text): unknown => JSON.parse(text));
const AnswerBefore = z.object({
  value: AnswerValue.nullable(),
  note: z.string(),
  quote: z.string(),
  place: z.string(),
});

/** What a statement did to a run: the answer before and after, and the evidence that was filed with it. */
export const Taken = z.object({
  assessmentId: Id,
  before: AnswerBefore,
  after: AnswerBefore,
  evidenceIds: z.array(Id),
});
export type Taken = z.infer<typeof Taken>;

const Row = VendorStatement.extend({
  source: Json.pipe(StatementSource),
  origin: Json.pipe(StatementOrigin),
  evidence: Json.pipe(z.array(StatedEvidence)),
  isGuess: z.number().transform((flag) => flag === 1),
});
const BatchRow = Row.extend({ taken: Json.pipe(Taken).nullable(), takenBackAt: z.string().nullable() });
/** A statement with what it did. */
export type BatchStatement = z.infer<typeof BatchRow>;
const FiledRow = z.object({
  questionId: z.string(),
  value: AnswerValue,
  note: z.string(),
  sha256: z.string(),
});
const ServiceRow = z.object({ name: z.string(), vendorId: z.string(), vendorName: z.string() });

const columns = `id, service_id AS serviceId, origin, state, recorded_at AS recordedAt, recorded_by AS recordedBy,
  question_id AS questionId, value, note, asked_as AS askedAs, is_guess AS isGuess, source, evidence`;

/** Statements of a service that were not taken back, newest first. */
export function statementsOf(db: ReadDb, serviceId: Id): VendorStatement[] {
  return db.all(
    Row,
    `SELECT ${columns} FROM vendor_statements WHERE service_id = ? AND taken_back_at IS NULL
     ORDER BY recorded_at DESC, position`,
    [serviceId],
  );
}

/** The same, as far as it takes to know a statement again. */
export function filedStatements(db: ReadDb, serviceId: Id): FiledStatement[] {
  return db.all(
    FiledRow,
    `SELECT question_id AS questionId, value, note, sha256 FROM vendor_statements
     WHERE service_id = ? AND taken_back_at IS NULL`,
    [serviceId],
  );
}

/** What one merge brought, in its order. */
export function batchOf(db: ReadDb, batchId: Id): BatchStatement[] {
  return db.all(
    BatchRow,
    `SELECT ${columns}, taken, taken_back_at AS takenBackAt FROM vendor_statements WHERE batch_id = ? ORDER BY position`,
    [batchId],
  );
}

/** Files a statement. */
export function insertStatement(
  db: WriteDb,
  { source, origin, evidence, isGuess, ...statement }: VendorStatement,
  batch: { id: Id; position: number; taken: Taken | null },
): void {
  db.run(
    `INSERT INTO vendor_statements (id, service_id, batch_id, position, question_id, value, note, asked_as, is_guess, source,
       sha256, origin, evidence, state, recorded_at, recorded_by, taken)
     VALUES (@id, @serviceId, @batchId, @position, @questionId, @value, @note, @askedAs, @isGuess, @source, @sha256, @origin,
       @evidence, @state, @recordedAt, @recordedBy, @taken)`,
    {
      ...statement,
      isGuess: isGuess ? 1 : 0,
      source: JSON.stringify(source),
      sha256: source.sha256,
      origin: JSON.stringify(origin),
      evidence: JSON.stringify(evidence),
      batchId: batch.id,
      position: batch.position,
      taken: batch.taken === null ? null : JSON.stringify(batch.taken),
    },
  );
}

/** Notes that a merge was taken back; null: it stands again. */
export function writeTakenBack(db: WriteDb, batchId: Id, at: Instant | null): void {
  db.run('UPDATE vendor_statements SET taken_back_at = ? WHERE batch_id = ?', [at, batchId]);
}

/** Notes what a statement did when its merge was done again. */
export function writeTaken(db: WriteDb, id: Id, taken: Taken): void {
  db.run('UPDATE vendor_statements SET taken = ? WHERE id = ?', [JSON.stringify(taken), id]);
}

/** A service that is still in the register, with its vendor. */
export function serviceById(db: ReadDb, serviceId: Id): z.infer<typeof ServiceRow> | null {
  return db.first(
    ServiceRow,
    `SELECT s.name, v.id AS vendorId, v.name AS vendorName FROM services s JOIN vendors v ON v.id = s.vendor_id
     WHERE s.id = ? AND s.removed_at IS NULL`,
    [serviceId],
  );
}
