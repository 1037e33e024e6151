import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../../src-main/engine/database/migrate.ts';
import { createDatabase } from '../../../src-main/engine/database/open.ts';

let folder: string;
let raw: Database.Database;

const filled = `
INSERT INTO breaches VALUES ('b', 0, 2026, 1, 'Export', 'controller', NULL, NULL, NULL, '[]', NULL, '', '', NULL, '', '', '');
INSERT INTO breach_entries VALUES ('e', 'b', 1, 'fact', 'ours', 'x', NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, 'known', NULL, 0);
INSERT INTO breach_severities VALUES ('s', 'b', '', '', '{}');
INSERT INTO breach_decisions VALUES ('d', 'b', '', 'risk', 'risk', 'x', NULL, '', '', '', '{}');
INSERT INTO breach_notices VALUES ('n', 'b', 'initial', '', '', '', '', '', '', NULL, '', NULL, '{}');
INSERT INTO breach_notice_references VALUES ('n', 'ULD 1', '');
INSERT INTO breach_letters VALUES ('draft', 'b', '{}', '', NULL, NULL, NULL), ('sent', 'b', '{}', '', '2026', 'M', 'post');
INSERT INTO breach_task_versions VALUES (1, 't', 'b', 'task', 'x', NULL, NULL, NULL, 0, '');
INSERT INTO breach_closings (id, breach_id, kind, at, by, reason) VALUES ('c', 'b', 'closed', '', '', '');
INSERT INTO breach_drill_paces VALUES (1, 'b', 'x', '', '', 60);
INSERT INTO breach_drill_ends VALUES ('b', '', 1, '', '', NULL);`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'obhut-test-'));
  raw = createDatabase({ path: join(folder, 'f.obhut'), passphrase: 'x', rounds: 1000 });
  migrate(raw);
  raw.exec(filled);
});
afterAll(() => {
  raw.close();
  rmSync(folder, { recursive: true, force: true });
});

const added = [
  ['breach_entries', 'text'],
  ['breach_severities', 'content'],
  ['breach_decisions', 'reason'],
  ['breach_notices', 'content'],
  ['breach_notice_references', 'reference'],
  ['breach_task_versions', 'text'],
  ['breach_closings', 'reason'],
  ['breach_drill_paces', 'script'],
  ['breach_drill_ends', 'result'],
];

describe('what was known, decided, sent or planned stays in the file itself', () => {
  it.each(added)('%s', (table, column) => {
    expect(() => raw.exec(`UPDATE ${table} SET ${column} = 'other'`)).toThrow(/never changed/);
    expect(() => raw.exec(`DELETE FROM ${table}`)).toThrow(/never deleted/);
  });

  it('a case is never deleted', () => {
    expect(() => raw.exec('DELETE FROM breaches')).toThrow(/never deleted/);
  });

  it('a letter can be changed until it was sent', () => {
    expect(raw.prepare("UPDATE breach_letters SET content = '{ }' WHERE id = 'draft'").run().changes).toBe(1);
    expect(() => raw.exec("UPDATE breach_letters SET content = '{ }' WHERE id = 'sent'")).toThrow(
      /never changed/,
    );
    expect(() => raw.exec("DELETE FROM breach_letters WHERE id = 'sent'")).toThrow(/never deleted/);
  });
});
