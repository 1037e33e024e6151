import type { Migration } from '../migration.ts';

/** Letters that no diacritic makes, as people type them: the tokenizer takes off the dots of ä, but leaves ß alone. */
const letters = [
  ['ß', 'ss'],
  ['ẞ', 'ss'],
  ['ł', 'l'],
  ['Ł', 'l'],
  ['ø', 'o'],
  ['Ø', 'o'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['đ', 'd'],
  ['Đ', 'd'],
  ['ð', 'd'],
  ['Ð', 'd'],
  ['þ', 'th'],
  ['Þ', 'th'],
  ['ı', 'i'],
] as const;
const umlauts = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['Ä', 'ae'],
  ['Ö', 'oe'],
  ['Ü', 'ue'],
] as const;

function replaced(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((inner, [from, to]) => `replace(${inner}, '${from}', '${to}')`, text);
}

/** Words of some columns, once as they are and once with umlauts spelled out, so that "Mueller" finds "Müller". */
function searchable(columns: readonly string[]): string {
  const plain = replaced(columns.map((column) => `coalesce(${column}, '')`).join(` || ' ' || `), letters);
  return `${plain} || ' ' || ${replaced(plain, umlauts)}`;
}

/** What can be found of a text, of a published version (by the words of its day, never by those of a draft) and of a place. */
const findable = {
  text: (row: string) => ({ name: searchable([`${row}.name`]), body: searchable([`${row}.purpose`]) }),
  version: (row: string) => ({
    name: `''`,
    body: searchable([
      `${row}.hash`,
      ...[
        'name',
        'purpose',
        'content.wording.de',
        'content.wording.en',
        'content.address',
        'content.withdrawalRoute',
        'content.confirmationMail.subject.de',
        'content.confirmationMail.subject.en',
      ].map((path) => `json_extract(${row}.canonical, '$.${path}')`),
    ]),
  }),
  use: (row: string) => ({
    name: searchable([`${row}.name`]),
    body: searchable([`${row}.address`, `${row}.campaign`]),
  }),
};
type Kind = keyof typeof findable;

const numberOf = (kind: Kind) =>
  `(SELECT number FROM consent_search_rows WHERE kind = '${kind}' AND record_id = NEW.id)`;

/** Statements that make a new record findable. */
function enter(kind: Kind, textId: string): string {
  return `INSERT INTO consent_search_rows (kind, record_id, text_id) VALUES ('${kind}', NEW.id, ${textId});
  ${index(kind)}`;
}

function index(kind: Kind): string {
  const { name, body } = findable[kind]('NEW');
  return `INSERT INTO consent_search (rowid, name, body) VALUES (${numberOf(kind)}, ${name}, ${body});`;
}

function renew(kind: Kind): string {
  return `DELETE FROM consent_search WHERE rowid = ${numberOf(kind)};
  ${index(kind)}`;
}

/** Makes what is there already findable. */
function enterAll(kind: Kind, table: string, textId: string, condition: string): string {
  const { name, body } = findable[kind]('record');
  return `INSERT INTO consent_search_rows (kind, record_id, text_id)
  SELECT '${kind}', id, ${textId} FROM ${table} WHERE ${condition};
INSERT INTO consent_search (rowid, name, body)
  SELECT entry.number, ${name}, ${body} FROM ${table} record
  JOIN consent_search_rows entry ON entry.kind = '${kind}' AND entry.record_id = record.id;`;
}

/** The search over consent texts. The file itself keeps it, so that whatever writes a text is found by it. */
export const consentSearch: Migration = {
  number: 6,
  name: 'consent-search',
  sql: `
CREATE TABLE consent_search_rows (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  text_id TEXT NOT NULL REFERENCES consent_texts (id),
  UNIQUE (kind, record_id)
) STRICT;

CREATE VIRTUAL TABLE consent_search USING fts5 (
  name, body,
  content = '', contentless_delete = 1, detail = column, prefix = '1 2 3',
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER consent_texts_found AFTER INSERT ON consent_texts BEGIN
  ${enter('text', 'NEW.id')}
END;
CREATE TRIGGER consent_texts_found_anew AFTER UPDATE OF name, purpose ON consent_texts BEGIN
  ${renew('text')}
END;
CREATE TRIGGER consent_versions_found AFTER UPDATE OF published_at ON consent_versions
WHEN NEW.published_at IS NOT NULL BEGIN
  ${enter('version', 'NEW.text_id')}
END;
CREATE TRIGGER consent_uses_found AFTER INSERT ON consent_uses BEGIN
  ${enter('use', 'NEW.text_id')}
END;
CREATE TRIGGER consent_uses_found_anew AFTER UPDATE OF name, address, campaign ON consent_uses BEGIN
  ${renew('use')}
END;

${enterAll('text', 'consent_texts', 'id', 'true')}
${enterAll('version', 'consent_versions', 'text_id', 'published_at IS NOT NULL')}
${enterAll('use', 'consent_uses', 'text_id', 'true')}
`,
};
