import type { ReportRequest } from '../../contract/reports.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { noticeOf } from '../subprocessors/notice-of.ts';
import { profileById } from '../vendors/repo/vendors.ts';
import type { BuiltReport } from './built-report.ts';
import { gatherCompany } from './facts/company.ts';
import { gatherSubProcessors } from './facts/sub-processors.ts';
import { fileNameOf } from './file-name.ts';
import { missingInObjectionLetter, objectionLetter } from './layouts/objection-letter.ts';
import { subProcessorOverview } from './layouts/sub-processor-overview/index.ts';
import { sheetFor } from './sheet.ts';

type Request = Extract<ReportRequest, { kind: 'subProcessorOverview' | 'objectionLetter' }>;

/** Whether a report is about sub-processors. */
export function isAboutSubProcessors(request: ReportRequest): request is Request {
  return request.kind === 'subProcessorOverview' || request.kind === 'objectionLetter';
}

/** The overview of sub-processors, or the letter that objects to changes. */
export function buildSubProcessorReport(tools: QueryTools, request: Request): BuiltReport {
  const day = today(tools.clock);
  const { language } = request;
  if (request.kind === 'subProcessorOverview') {
    const sheet = sheetFor(tools.templates, 'sub-processor-overview', language, tools.clock.timeZone);
    const facts = gatherSubProcessors(tools, request.vendorId);
    const fileName = fileNameOf(request.kind, language, facts.vendorName ?? '', day);
    return { definition: subProcessorOverview(sheet, facts), fileName, missing: [] };
  }
  const notice = noticeOf(tools, request.noticeId);
  if (!notice.changes.some(({ state }) => state === 'objected' || state === 'open'))
    throw refuse('NOTHING_TO_REPORT', {});
  const sheet = sheetFor(tools.templates, 'objection-letter', language, tools.clock.timeZone);
  const vendor = profileById(tools.db, notice.vendorId);
  const facts = {
    company: gatherCompany(tools),
    notice,
    legalName: vendor?.legalName ?? '',
    address: vendor?.address ?? '',
    day,
  };
  return {
    definition: objectionLetter(sheet, facts),
    fileName: fileNameOf(request.kind, language, notice.vendorName, day),
    missing: missingInObjectionLetter(sheet, facts),
  };
}
