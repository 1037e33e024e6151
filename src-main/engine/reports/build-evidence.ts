import type { ReportRequest } from '../../contract/reports.ts';
import { assertNever } from '../../contract/values.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import type { BuiltReport } from './built-report.ts';
import { gatherAuditExtract } from './facts/audit-extract.ts';
import { gatherMeasures } from './facts/measures.ts';
import { fileNameOf } from './file-name.ts';
import { auditExtract } from './layouts/audit-extract.ts';
import { measuresOverview } from './layouts/measures-overview/index.ts';
import { sheetFor } from './sheet.ts';

type Evidence = Extract<ReportRequest, { kind: 'measuresOverview' | 'auditExtract' }>;

/** Whether a report shows somebody outside what the company does and has done. */
export function isEvidence(request: ReportRequest): request is Evidence {
  return request.kind === 'measuresOverview' || request.kind === 'auditExtract';
}

/** Own measures, or an extract of the audit trail. */
export function buildEvidence(tools: QueryTools, request: Evidence): BuiltReport {
  const { kind, language } = request;
  const name = (subject: string) => fileNameOf(kind, language, subject, today(tools.clock));
  switch (kind) {
    case 'measuresOverview': {
      const sheet = sheetFor(tools.templates, 'measures-overview', language, tools.clock.timeZone);
      const definition = measuresOverview(sheet, gatherMeasures(tools));
      return { definition, fileName: name(''), missing: [] };
    }
    case 'auditExtract': {
      const texts = ['audit-extract', 'audit-actions'] as const;
      const sheet = sheetFor(tools.templates, texts, language, tools.clock.timeZone);
      const facts = gatherAuditExtract(tools, request);
      const subject = [facts.subject?.[language], facts.from, facts.to].filter(Boolean).join(' ');
      return { definition: auditExtract(sheet, facts), fileName: name(subject), missing: [] };
    }
    default:
      return assertNever(kind);
  }
}
