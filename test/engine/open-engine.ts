import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine, type Engine } from '../../src-main/engine/engine.ts';
import { createTableFiles } from '../../src-main/engine/exchange/table-file/table-thread.ts';
import type { PdfPrinter } from '../../src-main/engine/kernel/engine-context.ts';
import type { TableFiles } from '../../src-main/engine/kernel/table-files.ts';
import { installedFonts } from '../../src-main/engine/reports/print/fonts.ts';
import { createPrinter } from '../../src-main/engine/reports/printer.ts';
import { loadTemplates } from '../../src-main/engine/templates.ts';

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

/** The product's printer; the engine that gets it closes it. */
export function realPrinter(): PdfPrinter {
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

/** An engine with a fixed clock, counted ids and few derivation rounds, in a folder of its own. */
export function createTestEngine(printer: PdfPrinter = noPrinter): TestEngine {
  const folder = mkdtempSync(join(tmpdir(), 'obhut-test-'));
  const incidents: unknown[] = [];
  let now = new Date('2026-11-23T08:40:00.000Z');
  let ids = 0;
  const engine = createEngine({
    clock: { now: () => now, timeZone: 'Europe/Berlin' },
    newId: () => `id-${++ids}`,
    templates,
    log: { incident: (_id, error) => incidents.push(error) },
    printer,
    tableFiles: realTableFiles(),
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

/** The same with a company file created and open. */
export async function openTestVault(printer: PdfPrinter = noPrinter): Promise<TestEngine> {
  const engine = createTestEngine(printer);
  await engine.privateClient.vaults.create({
    path: engine.path,
    passphrase,
    companyName: 'Hafenkontor GmbH',
    country: 'DE',
    language: 'de',
  });
  return engine;
}
