import { z } from 'zod';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const LastRow = z.object({ last: z.number() });
const MonthsRow = z.object({ months: z.number() });

/** Three years, until the company sets it: the order of time in which claims usually lapse (§ 195 BGB). */
const usualMonths = 36;

/** The number that follows in a year; never one that was given before, also when its request is deleted. */
export function takeNumber(db: WriteDb, year: number): number {
  const last = db.first(LastRow, 'SELECT last FROM data_request_numbers WHERE year = ?', [year])?.last ?? 0;
  db.run(
    `INSERT INTO data_request_numbers (year, last) VALUES (@year, @last)
     ON CONFLICT (year) DO UPDATE SET last = excluded.last`,
    { year, last: last + 1 },
  );
  return last + 1;
}

/** Months from the answer to the deletion of a request. */
export function retentionMonths(db: ReadDb): number {
  return db.first(MonthsRow, 'SELECT months FROM data_request_retention')?.months ?? usualMonths;
}

/** Sets the months from the answer to the deletion. */
export function writeRetention(db: WriteDb, months: number): void {
  db.run(
    `INSERT INTO data_request_retention (id, months) VALUES (1, ?)
     ON CONFLICT (id) DO UPDATE SET months = excluded.months`,
    [months],
  );
}
