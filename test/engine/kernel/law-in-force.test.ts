import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrate } from '../../../src-main/engine/database/migrate.ts';
import { memoryDatabase } from '../../../src-main/engine/database/open.ts';
import { wrapDatabase } from '../../../src-main/engine/database/sql.ts';
import { lawInForce } from '../../../src-main/engine/kernel/law-in-force.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { projectRoot } from '../../house/source-files.ts';

test('the law of transfers stays the same from call to call until something is marked as fallen', () => {
  const raw = memoryDatabase();
  migrate(raw);
  const db = wrapDatabase(raw);
  const templates = loadTemplates(join(projectRoot, 'templates'));
  const now = () => lawInForce(templates, db).transferLaw();
  const mark = (id: string, country: string) =>
    raw
      .prepare(
        `INSERT INTO transfer_amendments (id, kind, country, from_day, is_exercise, source, by, at)
         VALUES (?, 'adequacy', ?, '2026-11-02', 0, 'Urteil', 'Anke', '2026-11-02T08:00:00.000Z')`,
      )
      .run(id, country);
  expect(now()).toBe(templates.transferLaw());
  mark('m-1', 'CH');
  const first = now();
  const ending = (country: string) => now().adequacy.find((one) => one.country === country)?.validUntil;
  expect(ending('CH')).toBe('2026-11-01');
  // What is remembered of verdicts is kept by the law itself.
  expect(now()).toBe(first);
  mark('m-2', 'JP');
  expect(now()).not.toBe(first);
  expect(ending('JP')).toBe('2026-11-01');
  raw.close();
});
