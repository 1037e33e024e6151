import { z } from 'zod';
import { Instant, Sha256 } from '../../../contract/values.ts';
import type { StoredTable } from '../../database/whole-file.ts';

export const archiveFormat = 'obhut-company';
export const archiveVersion = 1;
export const manifestPath = 'manifest.json';
export const schemaPath = 'schema.json';

/** What the archive is and what is in it. Everything but the manifest itself stands in `files` with its SHA-256. */
export const ArchiveManifest = z.object({
  format: z.literal(archiveFormat),
  formatVersion: z.literal(archiveVersion),
  /** Number of the schema whose tables these are. */
  schema: z.number().int().positive(),
  madeAt: Instant,
  company: z.string(),
  /** Newest entry of the audit trail. */
  audit: z.object({ entries: z.number().int(), head: z.string() }),
  files: z.array(z.object({ path: z.string().max(500), size: z.number().int(), sha256: Sha256 })),
});
export type ArchiveManifest = z.infer<typeof ArchiveManifest>;

/** Keys of this one file, and what only serves the search: made anew in every file. */
const ownOfAFile = new Set([
  'vault_keys',
  'search_entries',
  'consent_search_rows',
  'found_marks',
  'found_records',
  'attachment_texts',
  'attachment_passages',
]);

/** The tables whose rows leave with the company. */
export function archivedTables(tables: readonly StoredTable[]): StoredTable[] {
  return tables.filter(({ name }) => !ownOfAFile.has(name));
}

/** Where the rows of a table lie in the archive. */
export function dataPath(table: string): string {
  return `data/${table}.json`;
}

/** Where an attachment lies: by the hash of its content, with the ending of its name where that is a plain one. */
export function attachmentPath(hash: string, name: string): string {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase();
  return `attachments/${hash}${ending ? `.${ending}` : ''}`;
}

/** Types of columns in the words of JSON Schema. */
const jsonTypes: Record<string, string> = { TEXT: 'string', INTEGER: 'integer', REAL: 'number' };

/** JSON Schema of every table: what a row holds, what must be there, and which other table a value names. */
export function archiveSchema(tables: readonly StoredTable[], schema: number): object {
  const $defs = Object.fromEntries(
    tables.map((table) => [table.name, { type: 'array', items: rowSchema(table) }]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Obhut company archive, schema ${schema}`,
    description: 'Each definition describes the file data/<name>.json.',
    $defs,
  };
}

function rowSchema({ columns, references }: StoredTable): object {
  const properties = Object.fromEntries(
    columns.map(({ name, type, isRequired, key }) => {
      const target = references.find(({ column }) => column === name)?.table;
      return [
        name,
        {
          ...valueSchema(type, isRequired || key > 0),
          ...(key > 0 && { 'x-key': key }),
          ...(target && { 'x-names': target }),
        },
      ];
    }),
  );
  return {
    type: 'object',
    properties,
    required: columns.map(({ name }) => name),
    additionalProperties: false,
  };
}

function valueSchema(type: string, isRequired: boolean): object {
  if (type === 'BLOB')
    return { type: 'object', properties: { file: { type: 'string' } }, required: ['file'] };
  const name = jsonTypes[type] ?? 'string';
  return { type: isRequired ? name : [name, 'null'] };
}
