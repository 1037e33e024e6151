import { createHash } from 'node:crypto';
import { breachOf } from '../breaches/breach-of.ts';
import { breachCalendar } from '../exchange/breach-calendar.ts';
import { instantNow } from '../kernel/clock.ts';
import { refuse } from '../kernel/failure.ts';
import { openVault, privateOs } from '../kernel/procedures.ts';
import { writeDocument } from '../vault/write-document.ts';
import { buildReport } from './build.ts';
import { progressStream } from './progress-stream.ts';

/** Reports as files: for the shell and the command line, which know paths. */
export const reportFiles = privateOs.reports.router({
  renderTo: privateOs.reports.renderTo.handler(({ context, input, signal: outer }) => {
    const { definition } = buildReport(context, input.request);
    return progressStream(outer, async (signal, onProgress) => {
      const { bytes, pages } = await context.printer.print(definition, { signal, onProgress });
      writeDocument(input.path, bytes);
      return { pages, sha256: createHash('sha256').update(bytes).digest('hex') };
    });
  }),
  writeCalendar: privateOs.reports.writeCalendar.handler(async ({ context, input }) => {
    const { db } = openVault(context);
    const tools = { db, clock: context.clock, templates: context.templates };
    const { id, number, clock, isDrill } = breachOf(tools, input.breachId, null);
    const isRunning = clock.state === 'running' || clock.state === 'passed';
    // Alarms of a drill would ring in the real life of whoever keeps the calendar.
    if (!isRunning || clock.dueAt === null || isDrill) throw refuse('NOTHING_TO_REPORT', {});
    const calendar = await breachCalendar(
      { breachId: id, number, clock },
      { law: tools.templates.breachLaw(), language: input.language, now: instantNow(tools.clock) },
    );
    writeDocument(input.path, Buffer.from(calendar));
    return {};
  }),
  fileName: privateOs.reports.fileName.handler(({ context, input }) => ({
    fileName: buildReport(context, input).fileName,
  })),
});
