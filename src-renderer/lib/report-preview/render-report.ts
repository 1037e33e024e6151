import type { z } from 'zod';
import type { RenderedReport, ReportRequest } from '../../../src-main/contract/reports.ts';
import type { Progress } from '../../../src-main/contract/vault.ts';
import type { EngineClient } from '../connection.ts';

/** A finished report with its file. */
export type Report = Omit<z.infer<typeof RenderedReport>, 'base64'> & { file: Blob };

/** Has a report set to the end; the signal, or leaving early, stops the engine's work as well. */
export async function renderReport(
  engine: EngineClient,
  request: ReportRequest,
  signal: AbortSignal,
  onProgress: (progress: z.infer<typeof Progress>) => void = () => {},
): Promise<Report> {
  for await (const event of await engine.reports.render(request, { signal })) {
    signal.throwIfAborted();
    if ('report' in event) return withFile(event.report);
    onProgress(event.progress);
  }
  throw new Error('the report ended without its file');
}

function withFile({ base64, ...report }: z.infer<typeof RenderedReport>): Report {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return { ...report, file: new Blob([bytes], { type: 'application/pdf' }) };
}
