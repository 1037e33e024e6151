import { z } from 'zod';
import type { StandardQuestionnaire } from '../../contract/statements.ts';
import type { ReadDb, WriteDb } from '../database/sql.ts';

const MappingRow = z.object({ ref: z.string(), questionId: z.string().nullable() });

/** What somebody told of the questions of a kind of questionnaire, by their ids. */
export function mappingsByHand(db: ReadDb, standard: StandardQuestionnaire): Map<string, string | null> {
  const rows = db.all(
    MappingRow,
    'SELECT ref, question_id AS questionId FROM standard_mappings WHERE standard = ?',
    [standard],
  );
  return new Map(rows.map(({ ref, questionId }) => [ref, questionId]));
}

/** Remembers which of our questions one of theirs is. */
export function writeMapping(
  db: WriteDb,
  standard: StandardQuestionnaire,
  ref: string,
  questionId: string | null,
): void {
  db.run(
    `INSERT INTO standard_mappings (standard, ref, question_id) VALUES (@standard, @ref, @questionId)
     ON CONFLICT (standard, ref) DO UPDATE SET question_id = @questionId`,
    { standard, ref, questionId },
  );
}

/** Forgets it. */
export function deleteMapping(db: WriteDb, standard: StandardQuestionnaire, ref: string): void {
  db.run('DELETE FROM standard_mappings WHERE standard = ? AND ref = ?', [standard, ref]);
}
