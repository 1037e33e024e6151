import type { DocumentRefusal } from '../../../contract/document-text.ts';
import { assertNever } from '../../../contract/values.ts';
import type { DocumentFiles } from '../../kernel/document-files.ts';
import { refuse } from '../../kernel/failure.ts';
import { createJobThreads, isOutOfMemory } from '../job-threads.ts';
import type { DocumentAnswer, DocumentJob } from './document-worker.ts';
import { documentLimitMb } from './limits.ts';

export interface DocumentThreadOptions {
  /** The worker's file: the source itself under Node, the built file in the product. */
  worker: URL | string;
  /** Milliseconds that one document may take. */
  timeLimit?: number;
  /** MiB of heap that one document may take. */
  heapLimit?: number;
}

/** Reads documents and searches long ones, one after another, each in a thread of its own that ends with it. */
export function createDocumentFiles(options: DocumentThreadOptions): DocumentFiles {
  const { timeLimit = 60_000, heapLimit = 768 } = options;
  const threads = createJobThreads<DocumentJob, DocumentAnswer>(
    { worker: options.worker, timeLimit, heapLimit },
    { tookTooLong: () => refused('takesTooLong'), broke: endOf },
  );
  const run = async (job: DocumentJob, signal?: AbortSignal) => doneOf(await threads.run(job, signal));
  return {
    read: async (bytes, name, signal) => {
      if (bytes.length > documentLimitMb * 1024 * 1024) throw refused('tooLarge', documentLimitMb);
      const answer = await run({ kind: 'read', bytes, name }, signal);
      if (answer.kind !== 'document') throw new Error('the thread answered something else');
      return answer.document;
    },
    readWorkbook: async (bytes, signal) => {
      if (bytes.length > documentLimitMb * 1024 * 1024) throw refused('tooLarge', documentLimitMb);
      const answer = await run({ kind: 'workbook', bytes }, signal);
      if (answer.kind !== 'sections') throw new Error('the thread answered something else');
      return answer.sections;
    },
    find: async (contract, patterns, signal) => {
      const answer = await run({ kind: 'find', contract, patterns }, signal);
      if (answer.kind !== 'clauses') throw new Error('the thread answered something else');
      return answer.clauses;
    },
    close: async () => threads.close(),
  };
}

type Done = Extract<DocumentAnswer, { kind: 'document' | 'sections' | 'clauses' }>;

/** What was asked for; everything else that the thread says is thrown. */
function doneOf(answer: DocumentAnswer): Done {
  switch (answer.kind) {
    case 'document':
    case 'sections':
    case 'clauses':
      return answer;
    case 'refused':
      throw refused(answer.reason, answer.figure);
    case 'failed':
      throw Object.assign(new Error(answer.message), { stack: answer.stack });
    default:
      return assertNever(answer);
  }
}

function refused(reason: DocumentRefusal, figure: number | null = null) {
  return refuse('DOCUMENT_REFUSED', { reason, figure });
}

/** What ended the thread: a file that asked for too much or broke a library where nobody could catch it, else a defect. */
function endOf(error: unknown, { kind }: DocumentJob): unknown {
  if (isOutOfMemory(error)) return refused('tooMuchInside');
  return kind === 'find' ? error : refused('damaged');
}
