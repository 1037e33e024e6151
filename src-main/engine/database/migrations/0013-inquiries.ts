import type { Migration } from '../migration.ts';

/**
 * Inquiries to vendors. Where one stands follows from its events, which are only added to or retracted; what was sent is kept
 * to the letter as it was hashed, what came back stays as it was read.
 */
export const inquiries: Migration = {
  number: 13,
  name: 'inquiries',
  sql: `
CREATE TABLE inquiry_records (
  id TEXT PRIMARY KEY,
  service_id TEXT NOT NULL REFERENCES services (id),
  -- language, due day, contact, cover text and chosen questions as JSON
  content TEXT NOT NULL,
  -- canonical form of the questions as they were sent, and its hash; null while it is a draft
  sealed TEXT,
  seal TEXT,
  created_at TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;
CREATE INDEX inquiry_records_by_service ON inquiry_records (service_id);

CREATE TABLE inquiry_events (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  inquiry_id TEXT NOT NULL REFERENCES inquiry_records (id),
  kind TEXT NOT NULL,
  on_day TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  note TEXT NOT NULL,
  return_id TEXT,
  retracted_at TEXT
) STRICT;
CREATE INDEX inquiry_events_by_inquiry ON inquiry_events (inquiry_id, number);
CREATE TRIGGER inquiry_events_stay
BEFORE UPDATE OF number, id, inquiry_id, kind, on_day, at, by, note, return_id ON inquiry_events
BEGIN SELECT RAISE(ABORT, 'an event is retracted, never changed'); END;
CREATE TRIGGER inquiry_events_remain BEFORE DELETE ON inquiry_events
BEGIN SELECT RAISE(ABORT, 'inquiry_events are never deleted'); END;

CREATE TABLE inquiry_returns (
  id TEXT PRIMARY KEY,
  inquiry_id TEXT NOT NULL REFERENCES inquiry_records (id),
  event_id TEXT NOT NULL REFERENCES inquiry_events (id),
  file_name TEXT NOT NULL,
  -- of the file as it came
  sha256 TEXT NOT NULL,
  format TEXT NOT NULL,
  received_at TEXT NOT NULL,
  -- findings and statements as JSON
  content TEXT NOT NULL,
  evidence_files INTEGER NOT NULL
) STRICT;
CREATE INDEX inquiry_returns_by_inquiry ON inquiry_returns (inquiry_id, received_at);
CREATE TRIGGER inquiry_returns_stay BEFORE UPDATE ON inquiry_returns
BEGIN SELECT RAISE(ABORT, 'returns are never changed'); END;
CREATE TRIGGER inquiry_returns_remain BEFORE DELETE ON inquiry_returns
BEGIN SELECT RAISE(ABORT, 'inquiry_returns are never deleted'); END;
`,
};
