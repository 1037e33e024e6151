import type { Migration } from '../migration.ts';

/**
 * The register of vendors with services, locations, sub-processors, documents, contacts, saved views, and its search index.
 * Columns under "kept for the list" repeat facts of the children; every command that changes those refreshes them.
 */
export const vendors: Migration = {
  number: 2,
  name: 'vendors',
  sql: `
CREATE TABLE vendors (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  legal_name TEXT NOT NULL,
  seat_city TEXT NOT NULL,
  seat_country TEXT,
  address TEXT NOT NULL,
  website TEXT NOT NULL,
  parent_name TEXT NOT NULL,
  parent_country TEXT,
  parent_mitigation TEXT NOT NULL,
  dpf TEXT,
  summary TEXT NOT NULL,
  owner_id TEXT REFERENCES people (id),
  created_at TEXT NOT NULL,
  archived_at TEXT,
  -- set by hand; an event later than status_set_at (run started, decision) wins
  status TEXT,
  next_review_on TEXT,
  status_set_at TEXT,
  -- contract
  signed_on TEXT,
  starts_on TEXT,
  ends_on TEXT,
  notice_by TEXT,
  notice_period TEXT NOT NULL DEFAULT '',
  auto_renew_months INTEGER,
  price_cents INTEGER,
  price_per TEXT NOT NULL DEFAULT 'year',
  -- kept for the list
  name_folded TEXT NOT NULL,
  name_core TEXT NOT NULL,
  service_names TEXT NOT NULL DEFAULT '',
  service_folded TEXT NOT NULL DEFAULT '',
  role TEXT,
  protection_need TEXT,
  needs_agreement INTEGER NOT NULL DEFAULT 0,
  agreement_until TEXT,
  -- 0 never, 1 always, 2 depends on the day, because a sub-processor comes or goes
  third_country INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX vendors_by_name ON vendors (name_folded);
CREATE INDEX vendors_by_core ON vendors (name_core);
CREATE INDEX vendors_by_service ON vendors (service_folded);
CREATE INDEX vendors_by_status ON vendors (status);
CREATE INDEX vendors_by_review ON vendors (next_review_on);
CREATE INDEX vendors_by_owner ON vendors (owner_id);
CREATE INDEX vendors_by_notice ON vendors (notice_by);
CREATE INDEX vendors_by_agreement ON vendors (agreement_until);

CREATE TABLE services (
  id TEXT PRIMARY KEY,
  vendor_id TEXT NOT NULL REFERENCES vendors (id),
  name TEXT NOT NULL,
  purpose TEXT NOT NULL,
  role TEXT NOT NULL,
  data_categories TEXT NOT NULL,
  has_special_categories INTEGER NOT NULL,
  has_hr_data INTEGER NOT NULL,
  has_professional_secrecy INTEGER NOT NULL,
  people_categories TEXT NOT NULL,
  volume TEXT NOT NULL,
  protection_need TEXT NOT NULL,
  position INTEGER NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX services_by_vendor ON services (vendor_id, position);
CREATE INDEX services_by_role ON services (role, vendor_id) WHERE removed_at IS NULL;
CREATE INDEX services_by_need ON services (protection_need, vendor_id) WHERE removed_at IS NULL;

CREATE TABLE service_locations (
  id TEXT PRIMARY KEY,
  service_id TEXT NOT NULL REFERENCES services (id),
  country TEXT,
  place TEXT NOT NULL,
  kind TEXT NOT NULL,
  tool TEXT NOT NULL,
  scc_complete INTEGER,
  scc_module_ok INTEGER,
  tia_done INTEGER,
  tia_result TEXT,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX service_locations_by_service ON service_locations (service_id, position);
CREATE INDEX service_locations_by_country ON service_locations (country, service_id);

CREATE TABLE sub_processors (
  id TEXT PRIMARY KEY,
  service_id TEXT NOT NULL REFERENCES services (id),
  parent_id TEXT REFERENCES sub_processors (id),
  name TEXT NOT NULL,
  purpose TEXT NOT NULL,
  city TEXT NOT NULL,
  country TEXT,
  parent_country TEXT,
  dpf TEXT,
  since TEXT,
  until TEXT,
  tool TEXT NOT NULL,
  scc_complete INTEGER,
  scc_module_ok INTEGER,
  tia_done INTEGER,
  tia_result TEXT,
  position INTEGER NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX sub_processors_by_service ON sub_processors (service_id, position);
CREATE INDEX sub_processors_by_parent ON sub_processors (parent_id);
CREATE INDEX sub_processors_by_country ON sub_processors (country, service_id, since, until)
  WHERE removed_at IS NULL;

CREATE TABLE vendor_documents (
  id TEXT PRIMARY KEY,
  vendor_id TEXT NOT NULL REFERENCES vendors (id),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  language TEXT,
  dated_on TEXT,
  expires_on TEXT,
  attachment TEXT REFERENCES attachments (hash),
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX vendor_documents_by_vendor ON vendor_documents (vendor_id, position);
CREATE INDEX vendor_documents_by_expiry ON vendor_documents (expires_on);

CREATE TABLE vendor_contacts (
  id TEXT PRIMARY KEY,
  vendor_id TEXT NOT NULL REFERENCES vendors (id),
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX vendor_contacts_by_vendor ON vendor_contacts (vendor_id, position);

CREATE TABLE saved_views (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  question TEXT NOT NULL
) STRICT;

CREATE TABLE search_entries (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  vendor_id TEXT NOT NULL REFERENCES vendors (id),
  title TEXT NOT NULL,
  detail TEXT NOT NULL,
  UNIQUE (kind, record_id)
) STRICT;
CREATE INDEX search_entries_by_vendor ON search_entries (vendor_id);

CREATE VIRTUAL TABLE register_search USING fts5 (
  name, body,
  content = '', contentless_delete = 1, detail = column, prefix = '1 2 3',
  tokenize = 'unicode61 remove_diacritics 0'
);
`,
};
