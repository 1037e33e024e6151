import { z } from 'zod';
import { Scenario } from '../../../contract/transfer-shock.ts';
import type { Id, Instant } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const Row = Scenario.extend({
  falls: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(Scenario.shape.falls),
});

/** Scenarios that were kept, by name. */
export function listScenarios(db: ReadDb): Scenario[] {
  return db.all(Row, 'SELECT id, name, day, falls FROM transfer_scenarios ORDER BY name COLLATE NOCASE, id');
}

/** Adds or changes a scenario. */
export function writeScenario(db: WriteDb, scenario: Scenario, at: Instant): void {
  db.run(
    `INSERT INTO transfer_scenarios (id, name, day, falls, saved_at) VALUES (@id, @name, @day, @falls, @at)
     ON CONFLICT (id) DO UPDATE SET name = @name, day = @day, falls = @falls, saved_at = @at`,
    { ...scenario, falls: JSON.stringify(scenario.falls), at },
  );
}

/** Throws a scenario away. */
export function deleteScenario(db: WriteDb, id: Id): void {
  db.run('DELETE FROM transfer_scenarios WHERE id = ?', [id]);
}
