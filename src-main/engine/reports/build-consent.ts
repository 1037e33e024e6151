import type { ReportRequest } from '../../contract/reports.ts';
import { assertNever } from '../../contract/values.ts';
import { seatOf } from '../breaches/seat.ts';
import { dayOf } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import type { ReportTextName } from '../report-texts.ts';
import type { BuiltReport } from './built-report.ts';
import { gatherConsentProof, profileThen } from './facts/consent-proof.ts';
import { gatherConsentRegister } from './facts/consent-register.ts';
import { gatherConsentText } from './facts/consent-text.ts';
import { gatherWordingCheck } from './facts/wording-check.ts';
import { fileNameOf } from './file-name.ts';
import { consentProof } from './layouts/consent-proof/index.ts';
import { consentRegister } from './layouts/consent-register/index.ts';
import { consentText } from './layouts/consent-text/index.ts';
import { versionName, wordingCheck } from './layouts/wording-check/index.ts';
import type { PrintDefinition } from './print/definition.ts';
import { sheetFor } from './sheet.ts';

const textFiles = {
  consentProof: 'consent-proof',
  consentRegister: 'consent-register',
  consentText: 'consent-text',
  wordingCheck: 'wording-check',
} as const satisfies Partial<Record<ReportRequest['kind'], ReportTextName>>;

export type ConsentRequest = Extract<ReportRequest, { kind: keyof typeof textFiles }>;

/** Whether a report is one of the papers of the consent register. */
export function isAboutConsents(request: ReportRequest): request is ConsentRequest {
  return Object.hasOwn(textFiles, request.kind);
}

/** Gathers and lays out a paper of the consent register; its times are told in the zone of the seat. */
export function buildConsentReport(tools: QueryTools, request: ConsentRequest): BuiltReport {
  const { zone } = seatOf(tools);
  const { language, kind } = request;
  const sheet = sheetFor(tools.templates, ['consent-words', textFiles[kind]], language, zone);
  const today = dayOf(tools.clock.now(), zone);
  const built = (definition: PrintDefinition, subject: string): BuiltReport => ({
    definition,
    fileName: fileNameOf(kind, language, subject, today),
    missing: [],
  });
  switch (request.kind) {
    case 'consentProof': {
      const { useId, at } = request;
      const facts = gatherConsentProof(tools, useId, at);
      const subject = `${profileThen(facts.answer).name} ${dayOf(new Date(at), zone)}`;
      return built(consentProof(sheet, facts, zone), subject);
    }
    case 'consentRegister': {
      const { at } = request;
      const facts = gatherConsentRegister(tools, at);
      return built(consentRegister(sheet, facts), at === null ? '' : dayOf(new Date(at), zone));
    }
    case 'consentText': {
      const facts = gatherConsentText(tools, request.textId);
      return built(consentText(sheet, facts), facts.text.name);
    }
    case 'wordingCheck': {
      const facts = gatherWordingCheck(tools, request.versionId);
      const subject = `${facts.text.name} ${versionName(sheet, facts.version)}`;
      return built(wordingCheck(sheet, facts), subject);
    }
    default:
      return assertNever(request);
  }
}
