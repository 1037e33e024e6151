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
import { copyPrepared, type FileKind, type Made, preparedFile } from './prepared-files.ts';
import { tableWorker } from './table-worker.ts';

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

/** What the clock of every test shows at first: 09:40 in Germany. */
const firstMorning = '2026-11-23T08:40:00.000Z';

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
    worker: tableWorker(),
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
  return engineFrom(printer, { ids: 0, now: firstMorning });
}

/** Ids given away so far, and what the clock shows. */
type Counted = Omit<Made<unknown>, 'facts'>;

/** The same from there on; what it goes on to count stands in `counted`. */
function engineFrom(printer: PdfPrinter, counted: Counted): TestEngine {
  const folder = mkdtempSync(join(tmpdir(), 'obhut-test-'));
  const incidents: unknown[] = [];
  const engine = createEngine({
    clock: { now: () => new Date(counted.now), timeZone: 'Europe/Berlin' },
    newId: () => `id-${++counted.ids}`,
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
      counted.now = instant;
    },
    close: async () => {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same with a company file open, as it is right after it was created. */
export async function openTestVault(printer?: PdfPrinter): Promise<TestEngine> {
  return (await openMade(printer, 'empty', async () => null)).engine;
}

/** The same with a file that was worked on, as it was then, and what is known of it from then. */
export function openMade<Facts>(
  printer: PdfPrinter | undefined,
  kind: FileKind,
  work: (engine: TestEngine) => Promise<Facts>,
): Promise<{ engine: TestEngine; facts: Facts }> {
  return openPrepared(printer, kind, async (engine, path) => {
    await engine.privateClient.vaults.create({
      path,
      passphrase,
      companyName: 'Hafenkontor GmbH',
      country: 'DE',
      language: 'de',
    });
    return work(engine);
  });
}

/** The same with the sample company open, as it is right after it was created. */
export async function openTestSample(printer?: PdfPrinter, language: Language = 'de'): Promise<TestEngine> {
  const { engine } = await openPrepared(printer, `sample-${language}`, (maker, path) =>
    maker.privateClient.vaults.createSample({ path, passphrase, language }),
  );
  return engine;
}

/** Making a file costs far more than opening a copy of it: each kind is made once in a process. */
async function openPrepared<Facts>(
  printer: PdfPrinter = noPrinter,
  kind: FileKind,
  create: (engine: TestEngine, path: string) => Promise<Facts>,
): Promise<{ engine: TestEngine; facts: Facts }> {
  const { ids, now, facts, ...file } = await preparedFile(kind, (path) => makeFile(path, create));
  const engine = engineFrom(printer, { ids, now });
  copyPrepared(file, engine.path);
  await engine.privateClient.vaults.open({ path: engine.path, passphrase, readOnly: false });
  return { engine, facts };
}

async function makeFile<Facts>(
  path: string,
  create: (engine: TestEngine, path: string) => Promise<Facts>,
): Promise<Made<Facts>> {
  const counted = { ids: 0, now: firstMorning };
  const engine = engineFrom(noPrinter, counted);
  const facts = await create(engine, path);
  await engine.close();
  if (engine.incidents.length > 0) throw engine.incidents[0];
  return { ...counted, facts };
}
