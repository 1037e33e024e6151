import { createHash } from 'node:crypto';
import type { Id, Instant, Language } from '../../../contract/values.ts';
import { seatOf } from '../../breaches/seat.ts';
import type { EngineContext } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { queryTools } from '../../kernel/procedures.ts';
import { zoneClock } from '../../law/zone-clock.ts';
import { buildConsentReport } from '../build-consent.ts';
import { sheetFor } from '../sheet.ts';
import { gatherPack } from './gather.ts';
import { packFiles, readmePath, sumsPath, utf8 } from './pack-files.ts';
import { readmeOf } from './readme.ts';
import { type ZipEntry, zipOf } from './zip-file.ts';

export interface PackRequest {
  useId: Id;
  at: Instant;
  language: Language;
}

interface Work {
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

/**
 * Reads everything at once and gives the work that turns it into a zip: prints the proof, writes down what is in the pack,
 * sums it up. The same file and the same moment give the same bytes.
 */
export function proofPack(context: EngineContext, { useId, at, language }: PackRequest) {
  const tools = queryTools(context);
  const { zone } = seatOf(tools);
  const facts = gatherPack(tools, useId, at);
  const sheet = sheetFor(tools.templates, ['consent-words', 'consent-proof', 'proof-pack'], language, zone);
  const now = Date.parse(facts.proof.company.createdAt);
  const { definition, fileName } = buildConsentReport(tools, { kind: 'consentProof', useId, at, language });
  return async ({ signal, onProgress }: Work): Promise<{ zip: Uint8Array; files: number }> => {
    const { bytes } = await context.printer.print(definition, { signal, onProgress });
    if (signal.aborted) throw refuse('CANCELLED', {});
    const files = packFiles(sheet, facts, { fileName, bytes });
    const readme = { path: readmePath(sheet), content: utf8(readmeOf(sheet, facts, files)) };
    const all = [...files, readme];
    const entries = [...all, { path: sumsPath, content: sumsOf(all) }];
    return { zip: zipOf(entries, new Date(now + zoneClock(zone).offsetAt(now))), files: entries.length };
  };
}

/** The sums as sha256sum reads them. */
function sumsOf(files: readonly ZipEntry[]): Uint8Array {
  const lines = files
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, content }) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`);
  return utf8(lines.join(''));
}
