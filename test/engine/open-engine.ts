import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine, type Engine } from '../../src-main/engine/engine.ts';
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

const templates = loadTemplates(new URL('../../templates', import.meta.url).pathname);

/** An engine with a fixed clock, counted ids and few derivation rounds, in a folder of its own. */
export function createTestEngine(): TestEngine {
  const folder = mkdtempSync(join(tmpdir(), 'obhut-test-'));
  const incidents: unknown[] = [];
  let now = new Date('2026-11-23T08:40:00.000Z');
  let ids = 0;
  const engine = createEngine({
    clock: { now: () => now, timeZone: 'Europe/Berlin' },
    newId: () => `id-${++ids}`,
    templates,
    log: { incident: (_id, error) => incidents.push(error) },
    printer: {
      print: () => Promise.reject(new Error('this engine has no printer')),
      close: () => Promise.resolve(),
    },
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
export async function openTestVault(): Promise<TestEngine> {
  const engine = createTestEngine();
  await engine.privateClient.vaults.create({
    path: engine.path,
    passphrase,
    companyName: 'Hafenkontor GmbH',
    country: 'DE',
    language: 'de',
  });
  return engine;
}
