import type { ReportRequest } from '../../contract/reports.ts';
import { assertNever } from '../../contract/values.ts';
import { seatOf } from '../breaches/seat.ts';
import { dayOf } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import type { BuiltReport } from './built-report.ts';
import { gatherAnnualReport } from './facts/annual-report.ts';
import { gatherManagement } from './facts/management.ts';
import { fileNameOf } from './file-name.ts';
import { annualReport } from './layouts/annual-report/index.ts';
import { managementPage } from './layouts/management-page.ts';
import { sheetFor } from './sheet.ts';

type Management = Extract<ReportRequest, { kind: 'annualReport' | 'managementPage' }>;

const annualTexts = [
  'breach-words',
  'request-register',
  'measures-overview',
  'management-page',
  'annual-report',
] as const;

/** Whether a report tells the management where the company stands. */
export function isForManagement(request: ReportRequest): request is Management {
  return request.kind === 'annualReport' || request.kind === 'managementPage';
}

/** The annual report of the data-protection officer, or the manager's page; times are those of the seat. */
export function buildManagement(tools: QueryTools, request: Management): BuiltReport {
  const { language, kind } = request;
  const { zone } = seatOf(tools);
  const name = (subject: string) => fileNameOf(kind, language, subject, dayOf(tools.clock.now(), zone));
  switch (request.kind) {
    case 'annualReport': {
      const facts = gatherAnnualReport(tools, request);
      const sheet = sheetFor(tools.templates, annualTexts, language, zone);
      const missing = [
        ...(facts.recommendations.trim() ? [] : [sheet.t('annual.recommendations')]),
        ...(facts.dpo ? [] : [sheet.t('annual.dpo')]),
      ];
      const definition = annualReport(sheet, facts);
      return { definition, fileName: name(`${request.from} ${request.to}`), missing };
    }
    case 'managementPage': {
      const sheet = sheetFor(tools.templates, 'management-page', language, zone);
      const definition = managementPage(sheet, gatherManagement(tools, request.day), zone);
      return { definition, fileName: name(request.day), missing: [] };
    }
    default:
      return assertNever(request);
  }
}
