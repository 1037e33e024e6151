import { parentPort } from 'node:worker_threads';
import type { FoundClauses } from '../../../contract/contracts.ts';
import type { DocumentRefusal, DocumentSection, DocumentText } from '../../../contract/document-text.ts';
import { wallOffNetwork } from '../../../wall/network-wall.ts';
import type { ClausePatterns } from '../../contracts/rules/clause-patterns.ts';
import type { SearchedContract } from '../../kernel/document-files.ts';
import { RefusedDocument } from './refused-document.ts';

// A foreign file is read here: a thread has modules of its own, so the wall stands in each.
wallOffNetwork();

export type DocumentJob =
  | { kind: 'read'; bytes: Uint8Array; name: string }
  | { kind: 'workbook'; bytes: Uint8Array }
  | { kind: 'find'; contract: SearchedContract; patterns: ClausePatterns };

/** What the thread answers. */
export type DocumentAnswer =
  | { kind: 'document'; document: DocumentText }
  | { kind: 'sections'; sections: DocumentSection[] }
  | { kind: 'clauses'; clauses: FoundClauses }
  | { kind: 'refused'; reason: DocumentRefusal; figure: number | null }
  | { kind: 'failed'; message: string; stack: string | undefined };

// The library for PDF leaves promises behind that nobody waits for; broken files reject them, and the thread must not end by it.
process.on('unhandledRejection', () => {});
parentPort?.on('message', async (job: DocumentJob) => {
  parentPort?.postMessage(await answerTo(job));
});

async function answerTo(job: DocumentJob): Promise<DocumentAnswer> {
  try {
    if (job.kind === 'find') {
      const { findClauses } = await import('../../contracts/rules/find-clauses.ts');
      return { kind: 'clauses', clauses: findClauses(job.contract, job.patterns) };
    }
    if (job.kind === 'workbook') {
      const { readWorkbook } = await import('./read-workbook.ts');
      return { kind: 'sections', sections: await readWorkbook(job.bytes) };
    }
    const { readDocument } = await import('./read-document.ts');
    return { kind: 'document', document: await readDocument(job.bytes, job.name) };
  } catch (error) {
    if (error instanceof RefusedDocument)
      return { kind: 'refused', reason: error.reason, figure: error.figure };
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'failed', message, stack };
  }
}
