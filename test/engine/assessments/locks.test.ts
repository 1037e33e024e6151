import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, migrations } from '../../../src-main/engine/database/migrate.ts';
import { createDatabase } from '../../../src-main/engine/database/open.ts';

let folder: string;
let raw: Database.Database;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'obhut-test-'));
  raw = createDatabase({ path: join(folder, 'f.obhut'), passphrase: 'x', rounds: 1000 });
});
afterEach(() => {
  raw.close();
  rmSync(folder, { recursive: true, force: true });
});

const vendor = `
INSERT INTO vendors (id, name, legal_name, seat_city, address, website, parent_name, parent_mitigation, summary, created_at,
  name_folded, name_core)
VALUES ('v', 'LeadHafen', '', '', '', '', '', 'none', '', '2026-01-01T00:00:00.000Z', 'leadhafen', 'leadhafen');
INSERT INTO services (id, vendor_id, name, purpose, role, data_categories, has_special_categories, has_hr_data,
  has_professional_secrecy, people_categories, volume, protection_need, position)
VALUES ('s', 'v', 'Versand', '', 'processor', '[]', 0, 0, 0, '[]', '', 'normal', 1);`;

const run = `
INSERT INTO assessments (id, service_id, run, questionnaires, assessor, started_at, saved_at)
VALUES ('a', 's', 1, '[]', '', '2026-01-01', '2026-01-01');
INSERT INTO assessment_answers VALUES ('a', 'form', 'missing', '', '', '', NULL, '2026-01-01');
INSERT INTO answer_evidence (id, assessment_id, question_id, title, position) VALUES ('e', 'a', 'form', 'AVV', 1);
INSERT INTO finding_treatments VALUES ('a', 'answer:form', 'demand', '', NULL, NULL, '', NULL);
INSERT INTO dpo_opinions VALUES ('a', 'favourable', '', 'Clara Brandt', '2026-01-01');
INSERT INTO decision_drafts VALUES ('a', NULL, 'Tilo Harms', '', '', NULL);`;

const decision = `
INSERT INTO assessment_decisions (assessment_id, result, decided_by, role, decided_at, residual_risk, next_review_on,
  judgement, protection_need, answered, asked, score, proposal) VALUES ('a', 'reject', 'Tilo Harms', '', '2026-01-02', '', NULL, '{}', 'normal', 1, 2, 50, 'reject');`;

const writes = [
  "UPDATE assessments SET assessor = 'other'",
  'DELETE FROM assessments',
  "UPDATE assessment_answers SET value = 'fulfilled'",
  "INSERT INTO assessment_answers VALUES ('a', 'parties', 'missing', '', '', '', NULL, '')",
  'DELETE FROM assessment_answers',
  "UPDATE answer_evidence SET title = 'other'",
  "INSERT INTO answer_evidence (id, assessment_id, question_id, title, position) VALUES ('e2', 'a', 'form', 'x', 2)",
  'DELETE FROM answer_evidence',
  "UPDATE finding_treatments SET kind = 'acceptedRisk'",
  "INSERT INTO finding_treatments VALUES ('a', 'answer:x', 'demand', '', NULL, NULL, '', NULL)",
  'DELETE FROM finding_treatments',
  "UPDATE dpo_opinions SET stance = 'unfavourable'",
  'DELETE FROM dpo_opinions',
  "UPDATE decision_drafts SET result = 'approve'",
  'DELETE FROM decision_drafts',
];

describe('A decided run is locked in the file itself', () => {
  it.each(writes)('%s', (sql) => {
    migrate(raw);
    raw.exec(vendor + run);
    const attempt = () => raw.transaction(() => raw.exec(sql)).immediate();
    raw.exec(decision);
    expect(attempt).toThrow('the assessment is decided and locked');
  });

  it.each(["UPDATE assessment_decisions SET result = 'approve'", 'DELETE FROM assessment_decisions'])(
    '%s',
    (sql) => {
      migrate(raw);
      raw.exec(vendor + run + decision);
      expect(() => raw.exec(sql)).toThrow(/decisions are never/);
    },
  );

  it.each(writes.filter((sql) => sql !== 'DELETE FROM assessments'))('while undecided: %s', (sql) => {
    migrate(raw);
    raw.exec(vendor + run);
    expect(() => raw.exec(sql)).not.toThrow();
  });
});

it('a file with vendors from before runs existed keeps them and takes runs in', () => {
  migrate(raw, migrations.slice(0, 2));
  raw.exec(vendor);
  migrate(raw);
  raw.exec(run + decision);
  expect(raw.prepare('SELECT name FROM vendors').pluck().all()).toEqual(['LeadHafen']);
  expect(raw.prepare('SELECT count(*) FROM assessment_decisions').pluck().get()).toBe(1);
  expect(raw.pragma('foreign_key_check')).toEqual([]);
});
