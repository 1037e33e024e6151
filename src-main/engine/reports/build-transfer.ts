import type { ReportRequest } from '../../contract/reports.ts';
import { assertNever } from '../../contract/values.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { askShock } from '../transfers/ask-shock.ts';
import { assessmentOf } from '../transfers/assessments.ts';
import { listTransfers } from '../transfers/list-transfers.ts';
import type { BuiltReport } from './built-report.ts';
import { gatherCompany } from './facts/company.ts';
import { fileNameOf } from './file-name.ts';
import { transferAssessment } from './layouts/transfers/assessment.ts';
import { transferRegister } from './layouts/transfers/register.ts';
import { transferShock } from './layouts/transfers/shock.ts';
import { sheetFor } from './sheet.ts';

type TransferRequest = Extract<
  ReportRequest,
  { kind: 'transferRegister' | 'transferShock' | 'transferAssessment' }
>;

/** Whether a report is about transfers to third countries. */
export function isAboutTransfers(request: ReportRequest): request is TransferRequest {
  return (
    request.kind === 'transferRegister' ||
    request.kind === 'transferShock' ||
    request.kind === 'transferAssessment'
  );
}

/** Reports about transfers: the register, a shock, an assessment. */
export function buildTransferReport(tools: QueryTools, request: TransferRequest): BuiltReport {
  const { kind, language } = request;
  const sheet = sheetFor(tools.templates, 'transfers', language, tools.clock.timeZone);
  const company = gatherCompany(tools);
  const law = tools.templates.transferLaw();
  const name = (subject: string) => fileNameOf(kind, language, subject, today(tools.clock));
  switch (kind) {
    case 'transferRegister': {
      const list = listTransfers(tools, request.filter);
      return { definition: transferRegister(sheet, { company, law, list }), fileName: name(''), missing: [] };
    }
    case 'transferShock': {
      const shock = askShock(tools, request);
      const texts = tools.templates.shockTexts();
      return {
        definition: transferShock(sheet, { company, law, shock, texts }),
        fileName: name(shock.falls.map(({ country }) => country).join('-')),
        missing: [],
      };
    }
    case 'transferAssessment': {
      const tia = assessmentOf(tools, request);
      const texts = tools.templates.tiaTexts();
      return {
        definition: transferAssessment(sheet, { company, law, tia, texts }),
        fileName: name(tia.title),
        missing: [],
      };
    }
    default:
      return assertNever(kind);
  }
}
