import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createEngine, type Engine } from '../../src-main/engine/engine.ts';
import { systemClock } from '../../src-main/engine/kernel/clock.ts';
import { loadTemplates } from '../../src-main/engine/templates.ts';
import { realDocumentFiles, realTableFiles } from '../engine/open-engine.ts';
import { passphrase } from './app.ts';

const templates = loadTemplates(new URL('../../templates', import.meta.url).pathname);

export const companyName = 'Hafenkontor GmbH';

/** The engine in this process: prepares company files, and holds one open as another program would. */
export function openTestEngine(): Engine {
  let ids = 0;
  return createEngine({
    clock: systemClock(),
    newId: () => `prepared-${++ids}`,
    templates,
    log: {
      incident: (_id, error) => {
        throw error;
      },
    },
    printer: { print: () => Promise.reject(new Error('nothing is printed here')), close: async () => {} },
    tableFiles: realTableFiles(),
    documentFiles: realDocumentFiles(),
  });
}

/** Writes a company file and closes it; `fill` puts something in. */
export async function writeCompanyFile(
  path: string,
  fill: (engine: Engine) => Promise<unknown> = async () => {},
  name = companyName,
): Promise<void> {
  const engine = openTestEngine();
  await engine.privateClient.vaults.create({
    path,
    passphrase,
    companyName: name,
    country: 'DE',
    language: 'de',
  });
  await fill(engine);
  await engine.close();
}

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A service under assessment: the vendor, its service and a run that has just begun. */
export async function startRun(
  { client }: Engine,
  name = 'Speicherwolke GmbH',
): Promise<{ vendorId: string; assessmentId: string }> {
  const { id: vendorId } = await client.vendors.create({
    name,
    seatCountry: 'DE',
    service: {
      name: 'Dateiablage',
      purpose: 'Unterlagen ablegen und teilen',
      role: 'processor',
      dataCategories: ['Kontaktdaten'],
      hasSpecialCategories: false,
      hasHrData: false,
      hasProfessionalSecrecy: false,
      peopleCategories: ['Kunden'],
      volume: 'rund 300 Personen',
      protectionNeed: 'normal',
    },
  });
  const { services } = await client.vendors.get({ vendorId });
  const serviceId = services[0]?.id ?? '';
  const { assessmentId } = await client.assessments.start({ serviceId, assessor: 'Mara Lindqvist' });
  return { vendorId, assessmentId };
}
