import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../../src-main/engine/database/migrate.ts';
import { closeDatabase, createDatabase } from '../../../src-main/engine/database/open.ts';

let folder: string;
let raw: ReturnType<typeof createDatabase>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'obhut-locks-'));
  raw = createDatabase({
    path: join(folder, 'firma.obhut'),
    passphrase: 'vier rote Leuchten am Pier',
    rounds: 1000,
  });
  migrate(raw);
  raw.exec(`INSERT INTO scoring_model (id, created_at) VALUES ('m', '2026-01-01T00:00:00.000Z');
    INSERT INTO scoring_version (id, model_id, number, content, author, reason, saved_at, released_at) VALUES
      ('draft', 'm', NULL, '{}', '', '', '2026-01-01T00:00:00.000Z', NULL),
      ('released', 'm', 1, '{}', '', '', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')`);
});
afterEach(() => {
  closeDatabase(raw);
  rmSync(folder, { recursive: true });
});

test.each([
  ["UPDATE scoring_version SET content = '[]' WHERE id = 'released'", 'released versions are never changed'],
  [
    "UPDATE scoring_version SET released_at = NULL WHERE id = 'released'",
    'released versions are never changed',
  ],
  ["DELETE FROM scoring_version WHERE id = 'released'", 'released versions are never deleted'],
  [
    "INSERT INTO scoring_version (id, model_id, content, author, reason, saved_at) VALUES ('more', 'm', '{}', '', '', '')",
    'UNIQUE',
  ],
])('the file itself refuses: %s', (sql, message) => {
  expect(() => raw.exec(sql)).toThrow(message);
});

test('a draft can be changed and thrown away', () => {
  raw.exec("UPDATE scoring_version SET content = '[]' WHERE id = 'draft'");
  raw.exec("DELETE FROM scoring_version WHERE id = 'draft'");
  expect(raw.prepare('SELECT count(*) AS versions FROM scoring_version').get()).toEqual({ versions: 1 });
});
