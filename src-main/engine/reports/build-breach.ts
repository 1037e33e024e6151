import type { ReportKind, ReportRequest } from '../../contract/reports.ts';
import { assertNever, type Language } from '../../contract/values.ts';
import { seatOf } from '../breaches/seat.ts';
import { dayOf } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { withLettersAsOf } from '../kernel/law-in-force.ts';
import type { ReportTextName } from '../report-texts.ts';
import type { Templates } from '../templates.ts';
import type { BuiltReport } from './built-report.ts';
import { gatherBreach, gatherLetter, gatherNotification } from './facts/breach.ts';
import { gatherBreachRegister } from './facts/breach-register.ts';
import { gatherFirstMinutes } from './facts/first-fifteen-minutes.ts';
import { fileNameOf } from './file-name.ts';
import { breachFile } from './layouts/breach-file/index.ts';
import { breachLetter, missingInBreachLetter } from './layouts/breach-letter/index.ts';
import { breachNotification, missingInNotification } from './layouts/breach-notification/index.ts';
import { breachRegister } from './layouts/breach-register/index.ts';
import { firstFifteenMinutes, missingInFirstMinutes } from './layouts/first-fifteen-minutes.ts';
import { type Sheet, sheetFor } from './sheet.ts';

type BreachKind =
  | 'breachFile'
  | 'breachNotification'
  | 'breachLetter'
  | 'breachRegister'
  | 'firstFifteenMinutes';
export type BreachRequest = Extract<ReportRequest, { kind: BreachKind }>;

const textFiles: Record<BreachKind, ReportTextName> = {
  breachFile: 'breach-file',
  breachNotification: 'breach-notification',
  breachLetter: 'breach-letter',
  breachRegister: 'breach-register',
  firstFifteenMinutes: 'first-fifteen-minutes',
};

/** Whether a report is one of the papers of a breach. */
export function isAboutBreaches(request: ReportRequest): request is BreachRequest {
  return Object.hasOwn(textFiles, request.kind);
}

/** Gathers and lays out a paper of a breach; its times are told in the zone of the seat, wherever the laptop is. */
export function buildBreachReport(tools: QueryTools, request: BreachRequest): BuiltReport {
  const { zone } = seatOf(tools);
  const sheetIn = (language: Language, templates = tools.templates) =>
    sheetFor(templates, ['breach-words', textFiles[request.kind]], language, zone);
  const nameIn = (language: Language, subject: string) =>
    fileNameOf(request.kind satisfies ReportKind, language, subject, dayOf(tools.clock.now(), zone));
  const sheet = sheetIn(request.language);
  const name = (subject: string) => nameIn(request.language, subject);
  switch (request.kind) {
    case 'breachFile': {
      const facts = gatherBreach(tools, request.breachId, request.asOf);
      return {
        definition: breachFile(sheet, facts),
        fileName: name(facts.breach.number),
        missing: [],
      };
    }
    case 'breachNotification': {
      const facts = gatherNotification(tools, request.breachId, request.noticeId);
      return {
        definition: breachNotification(sheet, facts),
        fileName: name(`${facts.number} ${sheet.t(`phase.${facts.phase}`)}`),
        missing: missingInNotification(sheet, facts),
      };
    }
    case 'breachLetter':
      return builtLetter(tools, request, sheetIn, nameIn);
    case 'breachRegister': {
      const { from, to } = request;
      const facts = gatherBreachRegister(tools, from, to);
      return { definition: breachRegister(sheet, facts), fileName: name(`${from} ${to}`), missing: [] };
    }
    case 'firstFifteenMinutes': {
      const facts = gatherFirstMinutes(tools);
      return {
        definition: firstFifteenMinutes(sheet, facts),
        fileName: name(facts.company.profile.name),
        missing: missingInFirstMinutes(sheet, facts),
      };
    }
    default:
      return assertNever(request);
  }
}

/** A letter is printed in its own language and by the words of its day, whatever was asked for: it is a record of what people got. */
function builtLetter(
  tools: QueryTools,
  { breachId, letterId }: Extract<BreachRequest, { kind: 'breachLetter' }>,
  sheetIn: (language: Language, templates: Templates) => Sheet,
  nameIn: (language: Language, subject: string) => string,
): BuiltReport {
  const facts = gatherLetter(tools, breachId, letterId);
  const { language, kind, sent } = facts.letter;
  const sheet = sheetIn(language, withLettersAsOf(tools.templates, tools.db, sent?.at ?? null));
  return {
    definition: breachLetter(sheet, facts),
    fileName: nameIn(language, `${facts.breach.number} ${sheet.t(`letterKind.${kind}`)}`),
    missing: missingInBreachLetter(sheet, facts),
  };
}
