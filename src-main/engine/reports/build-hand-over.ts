import type { ReportRequest } from '../../contract/reports.ts';
import { seatOf } from '../breaches/seat.ts';
import { dayOf } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import type { BuiltReport } from './built-report.ts';
import { gatherHandOver } from './facts/hand-over.ts';
import { fileNameOf } from './file-name.ts';
import { handOverSheet, missingInHandOver } from './layouts/hand-over-sheet/index.ts';
import { sheetFor } from './sheet.ts';

/** The hand-over sheet of a version, as released or as it is drafted. */
export function buildHandOverSheet(
  tools: QueryTools,
  { kind, versionId, language }: Extract<ReportRequest, { kind: 'handOverSheet' }>,
): BuiltReport {
  const { zone } = seatOf(tools);
  const facts = gatherHandOver(tools, versionId);
  const sheet = sheetFor(tools.templates, 'hand-over-sheet', language, zone);
  return {
    definition: handOverSheet(sheet, facts),
    fileName: fileNameOf(kind, language, facts.version.content.name, dayOf(tools.clock.now(), zone)),
    missing: missingInHandOver(sheet, facts),
  };
}
