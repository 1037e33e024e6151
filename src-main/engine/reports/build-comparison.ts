import type { ReportRequest } from '../../contract/reports.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import type { BuiltReport } from './built-report.ts';
import { gatherComparison } from './facts/comparison.ts';
import { fileNameOf } from './file-name.ts';
import { vendorComparison } from './layouts/vendor-comparison/index.ts';
import { sheetFor } from './sheet.ts';

/** Gathers and lays out the recommendation that follows from a comparison. */
export function buildComparison(
  tools: QueryTools,
  { kind, comparisonId, language }: Extract<ReportRequest, { kind: 'vendorComparison' }>,
): BuiltReport {
  const sheet = sheetFor(tools.templates, 'vendor-comparison', language, tools.clock.timeZone);
  const facts = gatherComparison(tools, comparisonId);
  return {
    definition: vendorComparison(sheet, facts),
    fileName: fileNameOf(kind, language, facts.comparison.content.name, today(tools.clock)),
    missing: [],
  };
}
