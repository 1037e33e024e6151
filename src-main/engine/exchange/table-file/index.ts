import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { TableLimits } from '../../../contract/foreign-table.ts';
import { longestList } from '../../../contract/subprocessor-list.ts';
import type { TableDocument } from '../../../contract/table-documents.ts';
import type { EngineContext } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { openVault, os, privateOs, queryTools } from '../../kernel/procedures.ts';
import { describeTable, keepTable } from '../../kernel/table-files.ts';
import { knownQuestionnaire } from '../../questionnaires/known-questionnaire.ts';
import { noteTable } from '../../reports/outputs.ts';
import { writeDocument } from '../../vault/write-document.ts';
import { type BuiltTable, buildTable } from '../table-documents/build.ts';
import { questionnaireYaml } from '../table-documents/own-questionnaire-yaml.ts';
import { readChosenFile } from './chosen-file.ts';
import { encodedText } from './decode-text.ts';
import { spreadsheetLimitMb } from './limits.ts';
import { separatedText } from './write-separated.ts';

/** Foreign tables on their way into the company file: read in a thread of their own, kept in memory under an id. */
export const tables = os.tables.router({
  addFile: os.tables.addFile.handler(async ({ context, input: { file, name, limits }, signal }) => {
    const limitMb = largest(limits);
    if (file.size > limitMb * 1024 * 1024)
      throw refuse('TABLE_FILE_REFUSED', { reason: 'tooLarge', figure: limitMb });
    const vault = openVault(context);
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (context.vault !== vault) throw refuse('VAULT_LOCKED', {});
    return await take(context, { bytes, name, limits, signal });
  }),
  paste: os.tables.paste.handler(({ context, input: { text, name, limits }, signal }) =>
    take(context, { bytes: Buffer.from(`\uFEFF${text}`, 'utf8'), name, limits, signal }),
  ),
  readText: os.tables.readText.handler(async ({ context, input: { file } }) => {
    const vault = openVault(context);
    // No letter takes more than four bytes.
    if (file.size > 4 * longestList) throw tooLong();
    const { text, encoding } = encodedText(new Uint8Array(await file.arrayBuffer()));
    if (context.vault !== vault) throw refuse('VAULT_LOCKED', {});
    if (text.includes('\0')) throw refuse('DOCUMENT_REFUSED', { reason: 'notADocument', figure: null });
    if (text.length > longestList) throw tooLong();
    return { text, encoding };
  }),
  get: os.tables.get.handler(({ context, input }) => describeTable(openVault(context).tables, input.tableId)),
  forget: os.tables.forget.handler(({ context, input }) => {
    openVault(context).tables.delete(input.tableId);
    return {};
  }),
});

/** The same for files by their path: for the shell, whose dialog chose them, and the command line. */
export const tableFiles = privateOs.tables.router({
  fileName: privateOs.tables.fileName.handler(({ context, input }) => ({
    fileName: built(context, input).fileName,
  })),
  writeTo: privateOs.tables.writeTo.handler(
    async ({ context, input: { document, path, format }, signal }) => {
      const { book } = built(context, document);
      const bytes = format === 'csv' ? separatedText(book) : await context.tableFiles.write(book, signal);
      writeDocument(path, bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      noteTable(context, document, { fileName: basename(path), sha256 });
      return {};
    },
  ),
  writeYaml: privateOs.tables.writeYaml.handler(async ({ context, input: { id, language, path } }) => {
    const { content } = knownQuestionnaire(queryTools(context).db, id);
    writeDocument(path, Buffer.from(await questionnaireYaml(content, language), 'utf8'));
    return {};
  }),
  readFile: privateOs.tables.readFile.handler(({ context, input: { path, limits }, signal }) => {
    openVault(context);
    const bytes = readChosenFile(path, largest(limits));
    return take(context, { bytes, name: basename(path).slice(0, 200), limits, signal });
  }),
});

function tooLong() {
  return refuse('DOCUMENT_REFUSED', { reason: 'tooLarge', figure: (4 * longestList) / 1_000_000 });
}

function built(context: EngineContext, document: TableDocument): BuiltTable {
  return buildTable(queryTools(context), openVault(context).tables, document);
}

function largest({ textMb }: TableLimits): number {
  return Math.max(textMb, spreadsheetLimitMb);
}

interface Found {
  bytes: Uint8Array;
  name: string;
  limits: TableLimits;
  signal: AbortSignal | undefined;
}

/** Reads a table; if the company file was locked meanwhile, nothing is kept. */
async function take(context: EngineContext, { bytes, name, limits, signal }: Found) {
  const vault = openVault(context);
  const ends = signal ? AbortSignal.any([signal, vault.closed.signal]) : vault.closed.signal;
  const table = await context.tableFiles.read(bytes, limits, ends);
  if (context.vault !== vault) throw refuse('VAULT_LOCKED', {});
  return keepTable(vault.tables, context.newId(), name, table);
}
