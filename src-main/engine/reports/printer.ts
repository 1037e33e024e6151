import { Worker } from 'node:worker_threads';
import type { PdfPrinter } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import type { FontFolders } from './print/fonts.ts';
import type { WorkerAnswer } from './print-worker.ts';

export interface PrinterOptions {
  /** The worker's file: the source itself under Node, the built file in the product. */
  worker: URL | string;
  fonts: FontFolders;
  /** Milliseconds after which an idle worker is ended; its memory is then free again. */
  keepWarm?: number;
}

/** MiB for short-lived objects: enough that long reports are not slowed, too little to double the memory. */
const youngGeneration = 64;

type Work = Parameters<PdfPrinter['print']>;
type Printed = Awaited<ReturnType<PdfPrinter['print']>>;

/** A printer with one worker thread: started with the first job, kept warm for a while, jobs one after another. */
export function createPrinter({ worker: file, fonts, keepWarm = 60_000 }: PrinterOptions): PdfPrinter {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const end = async () => {
    clearTimeout(idle);
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };
  const warm = (): Worker => {
    clearTimeout(idle);
    worker ??= new Worker(file, {
      workerData: { fonts },
      resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
    });
    worker.ref();
    return worker;
  };
  const rest = () => {
    worker?.unref();
    idle = setTimeout(end, keepWarm);
    idle.unref();
  };
  const printNow = async ([definition, options]: Work): Promise<Printed> => {
    if (options.signal?.aborted) throw refuse('CANCELLED', {});
    try {
      return await runJob(warm(), definition, options);
    } catch (error) {
      // A worker that was interrupted or has failed is not used again.
      await end();
      throw error;
    } finally {
      rest();
    }
  };

  return {
    print: (...work) => {
      const job = queue.then(() => printNow(work));
      queue = job.catch(() => {});
      return job;
    },
    close: end,
  };
}

/** Sends one document to the worker and waits for its pages, an error or the signal. */
async function runJob(worker: Worker, definition: unknown, options: Work[1]): Promise<Printed> {
  const over = new AbortController();
  try {
    return await new Promise<Printed>((resolve, reject) => {
      const onMessage = (answer: WorkerAnswer) => {
        if (answer.kind === 'progress') options.onProgress?.(Math.round(answer.share * 100), 100);
        else if (answer.kind === 'done') resolve(answer);
        else reject(Object.assign(new Error(answer.message), { stack: answer.stack }));
      };
      const onExit = () => reject(new Error('the printing thread ended before the document was done'));
      worker.on('message', onMessage).on('error', reject).on('exit', onExit);
      over.signal.addEventListener('abort', () => {
        worker.off('message', onMessage).off('error', reject).off('exit', onExit);
      });
      options.signal?.addEventListener('abort', () => reject(refuse('CANCELLED', {})), {
        signal: over.signal,
      });
      worker.postMessage({ definition, format: options.format ?? 'pdf' });
    });
  } finally {
    over.abort();
  }
}
