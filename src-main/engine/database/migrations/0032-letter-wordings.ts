import type { Migration } from '../migration.ts';

/** Marks a text of a letter as changed since it was last made findable; conflict clauses do not reach into triggers. */
const mark = `INSERT INTO found_marks (kind, record_id) SELECT 'letterWording', NEW.wording_key
  WHERE NOT EXISTS (SELECT 1 FROM found_marks WHERE kind = 'letterWording' AND record_id = NEW.wording_key);`;

/** The company's own words in letters. Versions are only added to, so that a letter that went out reads as it did. */
export const letterWordings: Migration = {
  number: 32,
  name: 'letter-wordings',
  sql: `
CREATE TABLE letter_wordings (
  wording_key TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('de', 'en')),
  number INTEGER NOT NULL,
  -- empty: the shipped text holds
  words TEXT NOT NULL,
  -- the shipped text of which it was made
  basis TEXT NOT NULL,
  basis_version TEXT NOT NULL,
  basis_as_of TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL,
  PRIMARY KEY (wording_key, language, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER letter_wordings_insert_found AFTER INSERT ON letter_wordings BEGIN ${mark} END;
CREATE TRIGGER letter_wordings_no_update BEFORE UPDATE ON letter_wordings
  BEGIN SELECT RAISE(ABORT, 'versions of own words stay'); END;
CREATE TRIGGER letter_wordings_no_delete BEFORE DELETE ON letter_wordings
  BEGIN SELECT RAISE(ABORT, 'versions of own words stay'); END;
`,
};
