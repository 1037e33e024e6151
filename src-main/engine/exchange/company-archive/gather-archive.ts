import { createHash } from 'node:crypto';
import { attachmentContent } from '../../attachments/repo.ts';
import { readProfile } from '../../company/repo.ts';
import { schemaOf } from '../../database/migrate.ts';
import type { ReadDb } from '../../database/sql.ts';
import { type StoredRow, type StoredTable, storedRows, storedTables } from '../../database/whole-file.ts';
import { auditHead } from '../../kernel/audit/repo.ts';
import type { OpenVault } from '../../kernel/engine-context.ts';
import {
  type ArchiveManifest,
  archivedTables,
  archiveFormat,
  archiveSchema,
  archiveVersion,
  attachmentPath,
  dataPath,
  schemaPath,
} from './archive-format.ts';

/** A file of the archive whose content is read when its turn comes. */
export interface ArchiveFile {
  path: string;
  size: number;
  sha256: string;
  content(): Uint8Array;
}

export interface GatheredArchive {
  manifest: ArchiveManifest;
  files: ArchiveFile[];
}

/**
 * Everything of the open company file as of one moment: the rows now, as text; attachments later, one by one, which is the
 * same, since their content never changes.
 */
export function gatherArchive({ raw, db }: OpenVault, madeAt: string): GatheredArchive {
  const schema = schemaOf(raw);
  const tables = archivedTables(storedTables(raw));
  const files = [
    textFile(schemaPath, `${JSON.stringify(archiveSchema(tables, schema), null, 2)}\n`),
    ...tables.map((table) => textFile(dataPath(table.name), rowsAsText(raw, table))),
    ...attachmentsIn(raw, db),
  ];
  const head = auditHead(db);
  return {
    files,
    manifest: {
      format: archiveFormat,
      formatVersion: archiveVersion,
      schema,
      madeAt,
      company: readProfile(db)?.name ?? '',
      audit: { entries: head.number, head: head.hash },
      files: files.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
    },
  };
}

/** One row a line: for people to read, and for programs that compare. */
function rowsAsText(raw: OpenVault['raw'], table: StoredTable): string {
  const names = table.columns.filter(({ type }) => type !== 'BLOB').map(({ name }) => name);
  const lines: string[] = [];
  for (const row of storedRows(raw, table, names)) lines.push(JSON.stringify(withFile(table.name, row)));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

function withFile(table: string, row: StoredRow): object {
  if (table !== 'attachments') return row;
  return { ...row, content: { file: attachmentPath(String(row.hash), String(row.name)) } };
}

function attachmentsIn(raw: OpenVault['raw'], db: ReadDb): ArchiveFile[] {
  const table = storedTables(raw).find(({ name }) => name === 'attachments');
  if (!table) return [];
  return [...storedRows(raw, table, ['hash', 'name', 'size'])].map(({ hash, name, size }) => ({
    path: attachmentPath(String(hash), String(name)),
    size: Number(size),
    sha256: String(hash),
    content: () => attachmentContent(db, String(hash)) ?? new Uint8Array(),
  }));
}

function textFile(path: string, text: string): ArchiveFile {
  const bytes = Buffer.from(text, 'utf8');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, size: bytes.length, sha256, content: () => bytes };
}
