import type { ReportRequest } from '../../contract/reports.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import type { BuiltReport } from './built-report.ts';
import { gatherCompany } from './facts/company.ts';
import { fileNameOf } from './file-name.ts';
import { shortcutSheet } from './layouts/shortcut-sheet.ts';
import { sheetFor } from './sheet.ts';

/** The keys that work everywhere, on one page. */
export function buildShortcutSheet(
  tools: QueryTools,
  { language }: Extract<ReportRequest, { kind: 'shortcutSheet' }>,
): BuiltReport {
  const sheet = sheetFor(tools.templates, 'shortcut-sheet', language, tools.clock.timeZone);
  return {
    definition: shortcutSheet(sheet, gatherCompany(tools)),
    fileName: fileNameOf('shortcutSheet', language, '', today(tools.clock)),
    missing: [],
  };
}
