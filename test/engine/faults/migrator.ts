import { writeSync } from 'node:fs';
import { migrate, migrations } from '../../../src-main/engine/database/migrate.ts';
import { openDatabase } from '../../../src-main/engine/database/open.ts';
import { rounds } from './context.ts';

/** A schema step that takes a while: it rewrites every entry it finds and adds many of its own. */
const next = {
  number: migrations.length + 1,
  name: 'slow',
  sql: `
CREATE TABLE slow_copy (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 15000)
INSERT INTO slow_copy SELECT n, hex(randomblob(60)) FROM count;
CREATE INDEX slow_copy_by_text ON slow_copy (text);
ALTER TABLE people ADD COLUMN slow TEXT NOT NULL DEFAULT 'new';
UPDATE people SET slow = name;
`,
};

/** Brings the file to a schema of tomorrow and says so when it is done. */
export function migrateAhead([path = '', passphrase = '']: string[]): void {
  const raw = openDatabase({ path, passphrase, rounds });
  writeSync(1, 'open\n');
  migrate(raw, [...migrations, next]);
  writeSync(1, 'migrated\n');
  setInterval(() => {}, 1000);
}
