import { assertNever } from '../../../contract/values.ts';
import { refuse } from '../../kernel/failure.ts';
import type { TableFiles } from '../../kernel/table-files.ts';
import { createJobThreads, isOutOfMemory } from '../job-threads.ts';
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
  const { timeLimit = 30_000, heapLimit = 512 } = options;
  const threads = createJobThreads<TableJob, TableAnswer>(
    { worker: options.worker, timeLimit, heapLimit },
    {
      tookTooLong: () => refused('takesTooLong'),
      broke: (error) => (isOutOfMemory(error) ? refused('tooMuchInside') : error),
    },
  );
  const run = async (job: TableJob, signal?: AbortSignal) => doneOf(await threads.run(job, signal));
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
    close: async () => threads.close(),
  };
}

type Done = Extract<TableAnswer, { kind: 'table' | 'answers' | 'bytes' | 'return' }>;

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
