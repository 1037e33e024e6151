import { createHash } from 'node:crypto';
import type { ReportRequest } from '../../contract/reports.ts';
import type { EngineContext } from '../kernel/engine-context.ts';
import { os } from '../kernel/procedures.ts';
import { buildReport } from './build.ts';
import { progressStream } from './progress-stream.ts';

/** Reports: printed proof of what was decided and why. They may read every domain; nobody imports them. */
export const reports = os.reports.router({
  render: os.reports.render.handler(({ context, input, signal }) => renderStream(context, input, signal)),
  missingFacts: os.reports.missingFacts.handler(({ context, input }) => ({
    missing: buildReport(context, input).missing,
  })),
});

function renderStream(context: EngineContext, request: ReportRequest, outer: AbortSignal | undefined) {
  const { definition, fileName } = buildReport(context, request);
  return progressStream(outer, async (signal, onProgress) => {
    const { bytes, pages } = await context.printer.print(definition, { signal, onProgress });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const base64 = Buffer.from(bytes).toString('base64');
    return { report: { fileName, pages, size: bytes.length, sha256, base64 } };
  });
}
