import type { ReportRequest } from '../../../src-main/contract/reports.ts';
import type { TestEngine } from '../open-engine.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

export interface Printed {
  bytes: Uint8Array;
  pdf: ReadPdf;
  fileName: string;
  unprinted: string;
}

/** Prints a report through the engine's own door and reads it back. */
export async function printed(engine: TestEngine, request: ReportRequest): Promise<Printed> {
  const file = await printedFile(engine, request);
  return { ...file, pdf: await readPdf(file.bytes) };
}

/** Prints a report through the engine's own door. */
export async function printedFile(engine: TestEngine, request: ReportRequest): Promise<Omit<Printed, 'pdf'>> {
  for await (const event of await engine.client.reports.render(request)) {
    if (!('report' in event)) continue;
    const bytes = new Uint8Array(Buffer.from(event.report.base64, 'base64'));
    const { fileName, unprinted } = event.report;
    return { bytes, fileName, unprinted };
  }
  throw new Error('no report at the end of the stream');
}
