import { Worker } from 'node:worker_threads';
import type { DocumentRefusal } from '../../../contract/document-text.ts';
import { assertNever } from '../../../contract/values.ts';
import type { DocumentFiles } from '../../kernel/document-files.ts';
import { refuse } from '../../kernel/failure.ts';
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
  const closing = new AbortController();
  let queue: Promise<unknown> = Promise.resolve();
  const run = (job: DocumentJob, signal?: AbortSignal): Promise<Done> => {
    const ends = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
    const done = queue.then(() => runJob(options, job, ends));
    queue = done.catch(() => {});
    return done;
  };
  return {
    read: async (bytes, name, signal) => {
      if (bytes.length > documentLimitMb * 1024 * 1024) throw refused('tooLarge', documentLimitMb);
      const answer = await run({ kind: 'read', bytes, name }, signal);
      if (answer.kind !== 'document') throw new Error('the thread answered something else');
      return answer.document;
    },
    find: async (contract, patterns, signal) => {
      const answer = await run({ kind: 'find', contract, patterns }, signal);
      if (answer.kind !== 'clauses') throw new Error('the thread answered something else');
      return answer.clauses;
    },
    close: async () => closing.abort(),
  };
}

type Done = Extract<DocumentAnswer, { kind: 'document' | 'clauses' }>;

async function runJob(
  { worker: file, timeLimit = 60_000, heapLimit = 768 }: DocumentThreadOptions,
  job: DocumentJob,
  signal: AbortSignal,
): Promise<Done> {
  if (signal.aborted) throw refuse('CANCELLED', {});
  // What the libraries print about a foreign file is nobody's concern.
  const worker = new Worker(file, {
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapLimit, maxYoungGenerationSizeMb: 64 },
  });
  let timer: NodeJS.Timeout | undefined;
  const over = new AbortController();
  try {
    const answer = await new Promise<DocumentAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(refused('takesTooLong')), timeLimit);
      signal.addEventListener('abort', () => reject(refuse('CANCELLED', {})), { signal: over.signal });
      worker.once('message', resolve);
      worker.once('error', (error) => reject(endOf(error, job)));
      worker.once('exit', () => reject(new Error('the document thread ended before it answered')));
      worker.postMessage(job);
    });
    return doneOf(answer);
  } finally {
    clearTimeout(timer);
    over.abort();
    await worker.terminate();
  }
}

/** What was asked for; everything else that the thread says is thrown. */
function doneOf(answer: DocumentAnswer): Done {
  switch (answer.kind) {
    case 'document':
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
  return kind === 'read' ? refused('damaged') : error;
}

function isOutOfMemory(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
