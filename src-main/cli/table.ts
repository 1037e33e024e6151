import { resolve } from 'node:path';
import { longestChangeList } from '../contract/consent-import.ts';
import { wholeRegister } from '../contract/nothing-known.ts';
import { ListedRecords, TableDocument } from '../contract/table-documents.ts';
import type { CommandOptions } from './command-options.ts';
import { languageOf, vaultPathOf, withEngine } from './open-engine.ts';
import { printJson, UsageError } from './speech.ts';

const everyVendor = { ...wholeRegister, verdicts: [], tools: [], tia: [] };

/** `table KIND`: writes a spreadsheet of an open company file. */
export async function tableCommand([kind = '']: string[], options: CommandOptions): Promise<void> {
  vaultPathOf(options);
  const isListed = ListedRecords.safeParse(kind).success;
  const document = TableDocument.safeParse({
    kind: isListed ? 'recordList' : kind,
    of: kind,
    ids: null,
    subjectId: options.id ?? null,
    kinds: ['consent'],
    filter: {
      ...everyVendor,
      kind: 'all',
      isOverdue: false,
      from: options.from ?? null,
      to: options.to,
      sorts: [],
    },
    sort: { key: 'name', direction: 'ascending' },
    asOf: options['as-of'] ?? null,
    search: '',
    isArchived: false,
    language: languageOf(options),
  });
  if (!document.success)
    throw new UsageError({
      de: 'Nennen Sie consentRegister, changeListTemplate, transferRegister, vendorRegister, vendorListTemplate, reviewList, inquiryList, demandList oder deadlineList mit --to TAG; --as-of ist bei Einwilligungen eine Zeit mit Abstand zu UTC, bei Dienstleistern ein Tag.',
      en: 'Give consentRegister, changeListTemplate, transferRegister, vendorRegister, vendorListTemplate, reviewList, inquiryList, demandList or deadlineList with --to DAY; --as-of is a time with offset for consents, a day for vendors.',
    });
  const path = options.output;
  if (!path)
    throw new UsageError({
      de: 'Nennen Sie -o DATEI.xlsx oder DATEI.csv.',
      en: 'Give -o FILE.xlsx, or FILE.csv.',
    });
  await withEngine(options, async ({ privateClient }) => {
    const format = path.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx';
    await privateClient.tables.writeTo({ document: document.data, path: resolve(path), format });
    printJson({ file: resolve(path) });
  });
}

/** `changes FILE`: checks a change list row by row; with `--take` the rows without a problem are taken over. */
export async function changesCommand([file]: string[], options: CommandOptions): Promise<void> {
  vaultPathOf(options);
  if (!file)
    throw new UsageError({
      de: 'Nennen Sie die Datei mit der Wechselliste.',
      en: 'Give the file with the change list.',
    });
  const language = languageOf(options);
  await withEngine(options, async ({ client, privateClient }) => {
    const limits = { rows: longestChangeList, columns: 100, textMb: 20 };
    const { id: tableId } = await privateClient.tables.readFile({ path: resolve(file), limits });
    const { columns } = await client.consentImport.guess({ tableId });
    const { zone, total, readyCount, knownCount, wrong } = await client.consentImport.preview({
      tableId,
      columns,
      language,
    });
    const taken = options.take ? await client.consentImport.run({ tableId, columns }) : null;
    printJson({ columns, zone, total, readyCount, knownCount, wrong, taken });
  });
}
