import { createHash } from 'node:crypto';
import type { ReportRequest } from '../../contract/reports.ts';
import type { EngineContext } from '../kernel/engine-context.ts';
import { command, os, query, queryTools } from '../kernel/procedures.ts';
import { buildReport } from './build.ts';
import { wordsOfPaper } from './letter-words.ts';
import { listOutputs, recordOutput } from './outputs.ts';
import { progressStream } from './progress-stream.ts';
import { saveRecommendations } from './recommendations.ts';
import { dataState } from './repo/outputs.ts';
import { annualNote } from './repo/recommendations.ts';

/** Reports: printed proof of what was decided and why. They may read every domain; nobody imports them. */
export const reports = os.reports.router({
  render: os.reports.render.handler(({ context, input, signal }) => renderStream(context, input, signal)),
  missingFacts: os.reports.missingFacts.handler(({ context, input }) => ({
    missing: buildReport(context, input).missing,
  })),
  letterWords: os.reports.letterWords.handler(({ context, input }) => ({
    words: wordsOfPaper(queryTools(context), input, buildReport(context, input).definition),
  })),
  outputs: os.reports.outputs.handler(query(listOutputs)),
  recordOutput: os.reports.recordOutput.handler(
    command((tools, input) => recordOutput(tools, { ...input, medium: 'paper' })),
  ),
  dataState: os.reports.dataState.handler(query(({ db }) => ({ state: dataState(db).hash }))),
  recommendations: os.reports.recommendations.handler(
    query(({ db }, { from, to }) => ({ recommendations: annualNote(db, from, to).recommendations })),
  ),
  saveRecommendations: os.reports.saveRecommendations.handler(
    command((tools, input) => saveRecommendations(tools, input)),
  ),
});

function renderStream(context: EngineContext, request: ReportRequest, outer: AbortSignal | undefined) {
  const { definition, fileName } = buildReport(context, request);
  return progressStream(outer, async (signal, onProgress) => {
    const printed = await context.printer.print(definition, { signal, onProgress });
    const { bytes, pages, unprinted } = printed;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const base64 = Buffer.from(bytes).toString('base64');
    return { report: { fileName, pages, size: bytes.length, sha256, unprinted, base64 } };
  });
}
