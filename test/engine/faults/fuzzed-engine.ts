import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../../../src-main/engine/engine.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { realDocumentFiles, realTableFiles } from '../open-engine.ts';

/** An engine whose printer hands back an empty document: what is tried here are payloads, not pages. */
export function fuzzedEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'obhut-payloads-'));
  const incidents: unknown[] = [];
  let ids = 0;
  const engine = createEngine({
    clock: { now: () => new Date('2026-11-23T08:40:00.000Z'), timeZone: 'Europe/Berlin' },
    newId: () => `id-${++ids}`,
    templates: loadTemplates(new URL('../../../templates', import.meta.url).pathname),
    log: { incident: (_id, error) => incidents.push(error) },
    printer: {
      print: async () => ({
        bytes: new Uint8Array(new TextEncoder().encode('%PDF-1.7')),
        pages: 1,
        unprinted: '',
      }),
      close: async () => {},
    },
    tableFiles: realTableFiles(),
    documentFiles: realDocumentFiles(),
    keyDerivationRounds: 10,
  });
  const remove = async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { engine, folder, incidents, path: join(folder, 'firma.obhut'), remove };
}
