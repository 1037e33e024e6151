import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../src-main/contract/values.ts';
import { createEngine, type Engine } from '../../src-main/engine/engine.ts';
import { createDocumentFiles } from '../../src-main/engine/exchange/document-text/document-thread.ts';
import { createTableFiles } from '../../src-main/engine/exchange/table-file/table-thread.ts';
import type { DocumentFiles } from '../../src-main/engine/kernel/document-files.ts';
import type { PdfPrinter } from '../../src-main/engine/kernel/engine-context.ts';
import type { TableFiles } from '../../src-main/engine/kernel/table-files.ts';
import { installedFonts } from '../../src-main/engine/reports/print/fonts.ts';
import { createPrinter } from '../../src-main/engine/reports/printer.ts';
import { loadTemplates } from '../../src-main/engine/templates.ts';
import { copyPrepared, type FileKind, type PreparedFile, preparedFile } from './prepared-files.ts';

export const passphrase = 'vier rote Leuchten am Pier';

export interface TestEngine extends Engine {
  folder: string;
  /** Path of the company file. */
  path: string;
  /** Moves the fixed clock. */
  setNow(instant: string): void;
  /** Incidents logged so far; a test that expects none asserts that. */
  incidents: unknown[];
}

const templates = loadTemplates(join(import.meta.dirname, '../../templates'));

const noPrinter: PdfPrinter = {
  print: () => Promise.reject(new Error('this engine has no printer')),
  close: () => Promise.resolve(),
};

/** One for all tests of a process: its thread reads fonts and layout engine once. */
let sharedPrinter: PdfPrinter | null = null;

/** The product's printer. Its thread stays warm when an engine closes it, and ends with the process. */
export function realPrinter(): PdfPrinter {
  const printer = sharedPrinter ?? newPrinter();
  sharedPrinter = printer;
  return { print: printer.print, close: () => Promise.resolve() };
}

function newPrinter(): PdfPrinter {
  return createPrinter({
    worker: join(import.meta.dirname, '../../src-main/engine/reports/print-worker.ts'),
    fonts: installedFonts(import.meta.url),
  });
}

/** The product's reader and writer of tables; its threads begin with the first table. */
export function realTableFiles(limits: { timeLimit?: number; heapLimit?: number } = {}): TableFiles {
  return createTableFiles({
    worker: join(import.meta.dirname, '../../src-main/engine/exchange/table-file/table-worker.ts'),
    ...limits,
  });
}

/** The product's reader of documents. */
export function realDocumentFiles(limits: { timeLimit?: number; heapLimit?: number } = {}): DocumentFiles {
  return createDocumentFiles({
    worker: join(import.meta.dirname, '../../src-main/engine/exchange/document-text/document-worker.ts'),
    ...limits,
  });
}

/** An engine with a fixed clock, counted ids and few derivation rounds, in a folder of its own. */
export function createTestEngine(printer: PdfPrinter = noPrinter): TestEngine {
  return engineAfter(printer, 0);
}

/** The same, after so many ids were given away. */
function engineAfter(printer: PdfPrinter, usedIds: number, count = (_ids: number) => {}): TestEngine {
  const folder = mkdtempSync(join(tmpdir(), 'obhut-test-'));
  const incidents: unknown[] = [];
  let now = new Date('2026-11-23T08:40:00.000Z');
  let ids = usedIds;
  const engine = createEngine({
    clock: { now: () => now, timeZone: 'Europe/Berlin' },
    newId: () => {
      count(++ids);
      return `id-${ids}`;
    },
    templates,
    log: { incident: (_id, error) => incidents.push(error) },
    printer,
    tableFiles: realTableFiles(),
    documentFiles: realDocumentFiles(),
    keyDerivationRounds: 1000,
  });
  return {
    ...engine,
    folder,
    path: join(folder, 'firma.obhut'),
    incidents,
    setNow: (instant) => {
      now = new Date(instant);
    },
    close: async () => {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same with a company file open, as it is right after it was created. */
export function openTestVault(printer: PdfPrinter = noPrinter): Promise<TestEngine> {
  return openPrepared(printer, 'empty', (engine, path) =>
    engine.privateClient.vaults.create({
      path,
      passphrase,
      companyName: 'Hafenkontor GmbH',
      country: 'DE',
      language: 'de',
    }),
  );
}

/** The same with the sample company open, as it is right after it was created. */
export function openTestSample(
  printer: PdfPrinter = noPrinter,
  language: Language = 'de',
): Promise<TestEngine> {
  return openPrepared(printer, `sample-${language}`, (engine, path) =>
    engine.privateClient.vaults.createSample({ path, passphrase, language }),
  );
}

/** Making a file costs far more than opening a copy of it: each kind is made once in a process. */
async function openPrepared(
  printer: PdfPrinter,
  kind: FileKind,
  create: (engine: TestEngine, path: string) => Promise<unknown>,
): Promise<TestEngine> {
  const file = await preparedFile(kind, (path) => makeFile(path, create));
  const engine = engineAfter(printer, file.ids);
  copyPrepared(file, engine.path);
  await engine.privateClient.vaults.open({ path: engine.path, passphrase, readOnly: false });
  return engine;
}

async function makeFile(
  path: string,
  create: (engine: TestEngine, path: string) => Promise<unknown>,
): Promise<Pick<PreparedFile, 'ids'>> {
  let ids = 0;
  const engine = engineAfter(noPrinter, 0, (used) => {
    ids = used;
  });
  await create(engine, path);
  await engine.close();
  if (engine.incidents.length > 0) throw engine.incidents[0];
  return { ids };
}
