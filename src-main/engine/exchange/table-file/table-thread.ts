import { Worker } from 'node:worker_threads';
import { assertNever } from '../../../contract/values.ts';
import { refuse } from '../../kernel/failure.ts';
import type { TableFiles } from '../../kernel/table-files.ts';
import type { TableAnswer, TableJob } from './table-worker.ts';

export interface TableThreadOptions {
  /** The worker's file: the source itself under Node, the built file in the product. */
  worker: URL | string;
  /** Milliseconds that one table may take. */
  timeLimit?: number;
  /** MiB of heap that one table may take. */
  heapLimit?: number;
}

/** Reads and writes tables, each in a thread of its own that ends with it: what a foreign file does to it ends there too. */
export function createTableFiles(options: TableThreadOptions): TableFiles {
  const closing = new AbortController();
  let queue: Promise<unknown> = Promise.resolve();
  // One after another: however many tables come, they have the memory of one.
  const run = (job: TableJob, signal?: AbortSignal): Promise<Done> => {
    const ends = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
    const done = queue.then(() => runJob(options, job, ends));
    queue = done.catch(() => {});
    return done;
  };
  return {
    read: async (bytes, limits, signal) => {
      const answer = await run({ kind: 'read', bytes, limits }, signal);
      if (answer.kind !== 'table') throw new Error('the thread answered something else');
      return answer.table;
    },
    readReturn: async (bytes, name, signal) => {
      const answer = await run({ kind: 'readReturn', bytes, name }, signal);
      if (answer.kind !== 'return') throw new Error('the thread answered something else');
      return answer.file;
    },
    answers: async (bytes, columns, signal) => {
      const answer = await run({ kind: 'answers', bytes, columns }, signal);
      if (answer.kind !== 'answers') throw new Error('the thread answered something else');
      return answer.answers;
    },
    write: async (book, signal) => {
      const answer = await run({ kind: 'write', book }, signal);
      if (answer.kind !== 'bytes') throw new Error('the thread answered something else');
      return answer.bytes;
    },
    close: async () => closing.abort(),
  };
}

type Done = Extract<TableAnswer, { kind: 'table' | 'answers' | 'bytes' | 'return' }>;

async function runJob(
  { worker: file, timeLimit = 30_000, heapLimit = 512 }: TableThreadOptions,
  job: TableJob,
  signal: AbortSignal,
): Promise<Done> {
  if (signal.aborted) throw refuse('CANCELLED', {});
  const worker = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: heapLimit, maxYoungGenerationSizeMb: 64 },
  });
  let timer: NodeJS.Timeout | undefined;
  const over = new AbortController();
  try {
    const answer = await new Promise<TableAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(refused('takesTooLong')), timeLimit);
      signal.addEventListener('abort', () => reject(refuse('CANCELLED', {})), { signal: over.signal });
      worker.once('message', resolve);
      worker.once('error', (error) => reject(isOutOfMemory(error) ? refused('tooMuchInside') : error));
      worker.once('exit', () => reject(new Error('the table thread ended before it answered')));
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
function doneOf(answer: TableAnswer): Done {
  switch (answer.kind) {
    case 'table':
    case 'answers':
    case 'bytes':
    case 'return':
      return answer;
    case 'noReturn':
      throw refuse('RETURN_REFUSED', { reason: answer.reason, inquiryId: null, company: '' });
    case 'refused':
      throw refused(answer.reason, answer.figure);
    case 'failed':
      throw Object.assign(new Error(answer.message), { stack: answer.stack });
    default:
      return assertNever(answer);
  }
}

function refused(
  reason: Parameters<typeof refuse<'TABLE_FILE_REFUSED'>>[1]['reason'],
  figure: number | null = null,
) {
  return refuse('TABLE_FILE_REFUSED', { reason, figure });
}

function isOutOfMemory(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
