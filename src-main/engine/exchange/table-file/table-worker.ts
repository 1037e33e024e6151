import { parentPort } from 'node:worker_threads';
import type { TableLimits, TableRefusal } from '../../../contract/foreign-table.ts';
import type { AnswerColumns } from '../../../contract/standards.ts';
import { assertNever } from '../../../contract/values.ts';
import { wallOffNetwork } from '../../../wall/network-wall.ts';
import type { ReturnedFile, ReturnRefusal } from '../../kernel/inquiry-files.ts';
import type { ForeignTable, WrittenBook } from '../../kernel/table-files.ts';
import type { RawAnswers } from '../../standards/rules/raw-answers.ts';
import { RefusedReturn } from '../inquiry-file/refused-return.ts';
import { RefusedTable } from './refusal.ts';

// A foreign file is read here: a thread has modules of its own, so the wall stands in each.
wallOffNetwork();

export type TableJob =
  | { kind: 'read'; bytes: Uint8Array; limits: TableLimits }
  | { kind: 'readReturn'; bytes: Uint8Array; name: string }
  | { kind: 'answers'; bytes: Uint8Array; columns: AnswerColumns | null }
  | { kind: 'write'; book: WrittenBook };

/** What the thread answers. */
export type TableAnswer =
  | { kind: 'table'; table: ForeignTable }
  | { kind: 'answers'; answers: RawAnswers }
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'return'; file: ReturnedFile }
  | { kind: 'noReturn'; reason: ReturnRefusal }
  | { kind: 'refused'; reason: TableRefusal; figure: number | null }
  | { kind: 'failed'; message: string; stack: string | undefined };

parentPort?.on('message', async (job: TableJob) => {
  parentPort?.postMessage(await answerTo(job));
});

/** Does a job; what it needs is loaded then, since each thread does one job and a table needs no questionnaires. */
async function done(job: TableJob): Promise<TableAnswer> {
  switch (job.kind) {
    case 'read': {
      const { readTable } = await import('./read-table.ts');
      return { kind: 'table', table: await readTable(job.bytes, job.limits) };
    }
    case 'readReturn': {
      const { readReturn } = await import('../inquiry-file/read-return.ts');
      return { kind: 'return', file: await readReturn(job.bytes, job.name) };
    }
    case 'answers': {
      const { readAnswers } = await import('../standard-files/read-answers.ts');
      return { kind: 'answers', answers: await readAnswers(job.bytes, job.columns) };
    }
    case 'write': {
      const { workbookOf } = await import('./spreadsheet-library.ts');
      return { kind: 'bytes', bytes: await workbookOf(job.book) };
    }
    default:
      return assertNever(job);
  }
}

async function answerTo(job: TableJob): Promise<TableAnswer> {
  try {
    return await done(job);
  } catch (error) {
    if (error instanceof RefusedReturn) return { kind: 'noReturn', reason: error.reason };
    if (error instanceof RefusedTable) return { kind: 'refused', reason: error.reason, figure: error.figure };
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'failed', message, stack };
  }
}
