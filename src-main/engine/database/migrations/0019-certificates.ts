import type { Migration } from '../migration.ts';

/** Certificates of vendors; documents of that kind are taken over, and what is not known of them stays unclear. */
export const certificates: Migration = {
  number: 19,
  name: 'certificates',
  sql: `
CREATE TABLE certificate_entries (
  id TEXT PRIMARY KEY,
  vendor_id TEXT NOT NULL REFERENCES vendors (id),
  document_id TEXT REFERENCES vendor_documents (id) ON DELETE SET NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  scope TEXT NOT NULL,
  covers_service TEXT NOT NULL,
  covers_place TEXT NOT NULL,
  issuer TEXT NOT NULL,
  is_accredited TEXT NOT NULL,
  number TEXT NOT NULL,
  statement_seen TEXT NOT NULL,
  valid_from TEXT,
  valid_until TEXT,
  attachment TEXT REFERENCES attachments (hash),
  saved_at TEXT NOT NULL
) STRICT;
CREATE INDEX certificate_entries_by_vendor ON certificate_entries (vendor_id);
CREATE INDEX certificate_entries_by_end ON certificate_entries (valid_until);
CREATE INDEX certificate_entries_by_attachment ON certificate_entries (attachment);

INSERT INTO certificate_entries (id, vendor_id, document_id, kind, title, scope, covers_service, covers_place, issuer,
  is_accredited, number, statement_seen, valid_from, valid_until, attachment, saved_at)
SELECT 'certificate-' || id, vendor_id, id,
  CASE WHEN title LIKE '%27001%' THEN 'iso27001' WHEN title LIKE '%27701%' THEN 'iso27701'
    WHEN title LIKE '%27018%' THEN 'iso27018' WHEN title LIKE '%27017%' THEN 'iso27017' ELSE 'other' END,
  title, '', 'unclear', 'unclear', '', 'unclear', '', 'unclear', dated_on, expires_on, attachment,
  strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
FROM vendor_documents WHERE kind = 'certificate';
`,
};
