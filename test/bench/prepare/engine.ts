import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createEngine, type Engine } from '../../../src-main/engine/engine.ts';
import { systemClock } from '../../../src-main/engine/kernel/clock.ts';
import type { PdfPrinter } from '../../../src-main/engine/kernel/engine-context.ts';
import { loadTemplates, type Templates } from '../../../src-main/engine/templates.ts';
import { realDocumentFiles, realTableFiles } from '../../engine/open-engine.ts';
import { projectRoot } from '../../house/source-files.ts';

export const passphrase = 'vier rote Leuchten am Pier im Regen';

const noPrinter: PdfPrinter = {
  print: () => Promise.reject(new Error('this engine has no printer')),
  close: () => Promise.resolve(),
};

/** Fresh templates, as a starting engine has them. */
export function templates(): Templates {
  return loadTemplates(join(projectRoot, 'templates'));
}

/** The product's engine in this process; only the window is missing. */
export function productEngine(printer: PdfPrinter = noPrinter): Engine {
  return createEngine({
    clock: systemClock(),
    newId: randomUUID,
    templates: templates(),
    log: {
      incident: (_id, error) => {
        throw error;
      },
    },
    printer,
    tableFiles: realTableFiles(),
    documentFiles: realDocumentFiles(),
  });
}

/** Creates an empty company file as the product does and closes it. */
export async function createCompanyFile(path: string): Promise<void> {
  const engine = productEngine();
  await engine.privateClient.vaults.create({
    path,
    passphrase,
    companyName: 'Hafenkontor GmbH',
    country: 'DE',
    language: 'de',
  });
  await engine.close();
}

/** The product's engine with a company file open. */
export async function openCompanyFile(path: string, printer?: PdfPrinter): Promise<Engine> {
  const engine = productEngine(printer);
  await engine.privateClient.vaults.open({ path, passphrase, readOnly: false });
  return engine;
}
