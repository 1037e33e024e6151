import type { Migration } from '../migration.ts';

/** Marks a proposal as changed since it was last made findable; conflict clauses do not reach into triggers. */
const mark = `INSERT INTO found_marks (kind, record_id) SELECT 'proposal', NEW.id
  WHERE NOT EXISTS (SELECT 1 FROM found_marks WHERE kind = 'proposal' AND record_id = NEW.id);`;

const workbooks = `SELECT t.hash FROM attachment_texts t JOIN attachments a ON a.hash = t.hash
  WHERE a.type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' AND t.refusal IS NOT NULL`;

/** Acts that wait for a second person are found; workbooks, found by name alone until now, are read anew for their text. */
export const foundProposals: Migration = {
  number: 29,
  name: 'found-proposals',
  sql: `
CREATE TRIGGER act_proposals_insert_found AFTER INSERT ON act_proposals BEGIN ${mark} END;
CREATE TRIGGER act_proposals_update_found AFTER UPDATE ON act_proposals BEGIN ${mark} END;
INSERT OR IGNORE INTO found_marks (kind, record_id) SELECT 'proposal', id FROM act_proposals;

DELETE FROM attachment_search WHERE rowid IN (
  SELECT number FROM attachment_passages WHERE hash IN (${workbooks}));
DELETE FROM attachment_passages WHERE hash IN (${workbooks});
DELETE FROM attachment_texts WHERE hash IN (${workbooks});
`,
};
