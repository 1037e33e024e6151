import { type ReportOutput, ReportRequest } from '../../contract/reports.ts';
import { outputAction } from '../kernel/audit/quiet-acts.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools, EngineContext, QueryTools } from '../kernel/engine-context.ts';
import { runCommand } from '../kernel/procedures.ts';
import { dataState, insertOutput, recentOutputs } from './repo/outputs.ts';

interface Made {
  request: ReportRequest;
  medium: ReportOutput['medium'];
  fileName: string;
  pages: number;
  sha256: string;
}

/** Notes that a report left Obhut, with the state of the data that it shows. */
export function recordOutput(tools: CommandTools, made: Made): { id: string } {
  const { db, clock, newId, record } = tools;
  const id = newId();
  const { number, hash } = dataState(db);
  insertOutput(db, {
    id,
    ...made,
    madeAt: instantNow(clock),
    madeBy: actorOf(db),
    dataEntry: number,
    dataState: hash,
  });
  const { request, medium, fileName, sha256 } = made;
  record({
    subject: { kind: 'report', id, label: fileName },
    after: { kind: request.kind, medium, sha256 },
  });
  return { id };
}

/** The same for a file that was just written; a file opened to read only keeps no note. */
export function noteFile(
  context: EngineContext,
  { medium = 'file', ...made }: Omit<Made, 'medium'> & { medium?: Made['medium'] },
): void {
  if (!context.vault || context.vault.isReadOnly) return;
  runCommand(context, outputAction, (tools) => recordOutput(tools, { ...made, medium }));
  context.announce(['reports']);
}

/** The same for a table that shows what one of the reports does; other tables are lists of the day and leave no note. */
export function noteTable(
  context: EngineContext,
  document: object,
  made: { fileName: string; sha256: string },
): void {
  const request = ReportRequest.safeParse(document);
  if (request.success) noteFile(context, { ...made, request: request.data, medium: 'table', pages: 0 });
}

/** The newest outputs first, each with how much has changed since. */
export function listOutputs(
  { db }: QueryTools,
  asked: { kind: string | null; limit: number },
): { outputs: ReportOutput[] } {
  return { outputs: recentOutputs(db, asked) };
}
