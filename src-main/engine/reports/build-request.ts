import type { ReportRequest } from '../../contract/reports.ts';
import { seatOf } from '../breaches/seat.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { withLettersAsOf } from '../kernel/law-in-force.ts';
import { requestOf } from '../requests/request-of.ts';
import { answerSubject } from '../requests/rules/letter.ts';
import type { BuiltReport } from './built-report.ts';
import { gatherCompany, nameOf } from './facts/company.ts';
import { gatherRequestRegister } from './facts/request-register.ts';
import { fileNameOf } from './file-name.ts';
import { missingInRequestLetter, requestLetter } from './layouts/request-letter.ts';
import { requestRegister } from './layouts/request-register/index.ts';
import { sheetFor } from './sheet.ts';

/** The answer to a request as a letter in its own language: what went out, else the draft. */
export function buildRequestLetter(
  tools: QueryTools,
  { kind, requestId }: Extract<ReportRequest, { kind: 'requestLetter' }>,
): BuiltReport {
  const request = requestOf(tools, requestId);
  const { answer, draft, number } = request;
  const letter = answer ?? draft;
  if (!letter) throw refuse('NOTHING_TO_REPORT', {});
  const company = gatherCompany(tools);
  const day = answer?.on ?? today(tools.clock);
  const { language } = letter;
  // An answer is recorded with its day alone: what was worded anew on that day counts for it.
  const at = answer ? `${answer.on}T23:59:59.999Z` : null;
  const words = withLettersAsOf(tools.templates, tools.db, at).requestLetterTexts();
  const subject = answerSubject(letter.result, request, words, language);
  const owner = nameOf(company, request.ownerId) ?? '';
  const facts = { company, request, letter, subject, day, owner };
  const sheet = sheetFor(tools.templates, 'request-letter', language, tools.clock.timeZone);
  return {
    definition: requestLetter(sheet, facts),
    fileName: fileNameOf(kind, letter.language, number, day),
    missing: missingInRequestLetter(sheet, facts),
  };
}

/** The requests that came in during a period, without anybody's name. */
export function buildRequestRegister(
  tools: QueryTools,
  { kind, from, to, language }: Extract<ReportRequest, { kind: 'requestRegister' }>,
): BuiltReport {
  const sheet = sheetFor(tools.templates, 'request-register', language, seatOf(tools).zone);
  return {
    definition: requestRegister(sheet, gatherRequestRegister(tools, from, to)),
    fileName: fileNameOf(kind, language, `${from} ${to}`, today(tools.clock)),
    missing: [],
  };
}
