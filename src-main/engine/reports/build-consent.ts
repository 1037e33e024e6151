import type { ReportRequest } from '../../contract/reports.ts';
import { assertNever } from '../../contract/values.ts';
import { seatOf } from '../breaches/seat.ts';
import { dayOf } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import type { BuiltReport } from './built-report.ts';
import { gatherConsentProof, profileThen } from './facts/consent-proof.ts';
import { fileNameOf } from './file-name.ts';
import { consentProof } from './layouts/consent-proof/index.ts';
import { sheetFor } from './sheet.ts';

type ConsentKind = 'consentProof';
export type ConsentRequest = Extract<ReportRequest, { kind: ConsentKind }>;

/** Whether a report is one of the papers of the consent register. */
export function isAboutConsents(request: ReportRequest): request is ConsentRequest {
  return request.kind === 'consentProof';
}

/** Gathers and lays out a paper of the consent register; its times are told in the zone of the seat. */
export function buildConsentReport(tools: QueryTools, request: ConsentRequest): BuiltReport {
  const { zone } = seatOf(tools);
  const { kind, useId, at, language } = request;
  const sheet = sheetFor(tools.templates, 'consent-proof', language, zone);
  const today = dayOf(tools.clock.now(), zone);
  switch (kind) {
    case 'consentProof': {
      const facts = gatherConsentProof(tools, useId, at);
      const subject = `${profileThen(facts.answer).name} ${dayOf(new Date(at), zone)}`;
      return {
        definition: consentProof(sheet, facts, zone),
        fileName: fileNameOf(kind, language, subject, today),
        missing: [],
      };
    }
    default:
      return assertNever(kind);
  }
}
