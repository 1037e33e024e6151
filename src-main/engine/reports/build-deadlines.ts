import type { ReportRequest } from '../../contract/reports.ts';
import { seatOf } from '../breaches/seat.ts';
import { listDeadlines } from '../deadlines/list-deadlines.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import type { BuiltReport } from './built-report.ts';
import { gatherCompany } from './facts/company.ts';
import { fileNameOf } from './file-name.ts';
import { deadlineList } from './layouts/deadline-list.ts';
import { sheetFor } from './sheet.ts';

/** The printed list of deadlines, to be ticked off by hand; times are those of the seat, as its sentences tell them. */
export function buildDeadlineList(
  tools: QueryTools,
  { filter, language }: Extract<ReportRequest, { kind: 'deadlineList' }>,
): BuiltReport {
  const sheet = sheetFor(tools.templates, 'deadline-list', language, seatOf(tools).zone);
  const { day, rows } = listDeadlines(tools, filter);
  return {
    definition: deadlineList(sheet, { company: gatherCompany(tools), filter, day, rows }),
    fileName: fileNameOf('deadlineList', language, '', day),
    missing: [],
  };
}
