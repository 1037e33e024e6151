import { Worker } from 'node:worker_threads';
import { refuse } from '../kernel/failure.ts';

export interface ThreadLimits {
  /** The worker's file: the source itself under Node, the built file in the product. */
  worker: URL | string;
  /** Milliseconds that one job may take. */
  timeLimit: number;
  /** MiB of heap that one job may take. */
  heapLimit: number;
}

/** What is thrown where a thread gives no answer. */
export interface ThreadEnds<Job> {
  tookTooLong(): unknown;
  /** After an error that nobody in the thread caught, out of memory included. */
  broke(error: unknown, job: Job): unknown;
}

export interface JobThreads<Job, Answer> {
  run(job: Job, signal?: AbortSignal): Promise<Answer>;
  /** Ends what runs; nothing runs after it. */
  close(): void;
}

/**
 * Jobs one after another, each in a thread of its own that ends with it: what a foreign file does to it ends there too, and
 * however many come, they have the memory of one.
 */
export function createJobThreads<Job, Answer>(
  limits: ThreadLimits,
  ends: ThreadEnds<Job>,
): JobThreads<Job, Answer> {
  const closing = new AbortController();
  let queue: Promise<unknown> = Promise.resolve();
  return {
    run: (job, signal) => {
      const stop = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
      const done = queue.then(() => runJob<Job, Answer>(limits, ends, job, stop));
      queue = done.catch(() => {});
      return done;
    },
    close: () => closing.abort(),
  };
}

async function runJob<Job, Answer>(
  { worker: file, timeLimit, heapLimit }: ThreadLimits,
  ends: ThreadEnds<Job>,
  job: Job,
  signal: AbortSignal,
): Promise<Answer> {
  if (signal.aborted) throw refuse('CANCELLED', {});
  // What libraries print about a foreign file is nobody's concern.
  const worker = new Worker(file, {
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapLimit, maxYoungGenerationSizeMb: 64 },
  });
  let timer: NodeJS.Timeout | undefined;
  const over = new AbortController();
  try {
    return await new Promise<Answer>((resolve, reject) => {
      timer = setTimeout(() => reject(ends.tookTooLong()), timeLimit);
      signal.addEventListener('abort', () => reject(refuse('CANCELLED', {})), { signal: over.signal });
      worker.once('message', resolve);
      worker.once('error', (error) => reject(ends.broke(error, job)));
      worker.once('exit', () => reject(new Error('the thread ended before it answered')));
      worker.postMessage(job);
    });
  } finally {
    clearTimeout(timer);
    over.abort();
    await worker.terminate();
  }
}

/** Whether a thread ended because it asked for more memory than it may have. */
export function isOutOfMemory(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
