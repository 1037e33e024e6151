import type { ReportRequest } from '../../contract/reports.ts';
import { inquiryOf } from '../inquiries/inquiry-of.ts';
import { addressOf } from '../inquiries/repo/records.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { withLettersAsOf } from '../kernel/law-in-force.ts';
import type { BuiltReport } from './built-report.ts';
import { gatherCompany } from './facts/company.ts';
import { fileNameOf } from './file-name.ts';
import { inquiryLetter, missingInInquiryLetter } from './layouts/inquiry-letter.ts';
import { sheetFor } from './sheet.ts';

/** The letter with the questions, or the reminder, in the language of the inquiry. */
export function buildInquiryLetter(
  tools: QueryTools,
  { kind, inquiryId, letter }: Extract<ReportRequest, { kind: 'inquiryLetter' }>,
): BuiltReport {
  const inquiry = inquiryOf(tools, { inquiryId });
  const { language } = inquiry.content;
  const day = today(tools.clock);
  const { legalName, address } = addressOf(tools.db, inquiry.vendorId) ?? { legalName: '', address: '' };
  const facts = { company: gatherCompany(tools), inquiry, letter, legalName, address, day };
  const step = letter === 'cover' ? 'sent' : 'reminded';
  const at = inquiry.events.findLast(({ kind }) => kind === step)?.at ?? null;
  const templates = withLettersAsOf(tools.templates, tools.db, at);
  const sheet = sheetFor(templates, 'inquiry-letter', language, tools.clock.timeZone);
  return {
    definition: inquiryLetter(sheet, facts),
    fileName: fileNameOf(kind, language, inquiry.vendorName, day),
    missing: missingInInquiryLetter(sheet, facts),
  };
}
