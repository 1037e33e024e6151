import type { ReportKind, ReportRequest } from '../../contract/reports.ts';
import { assertNever } from '../../contract/values.ts';
import { addDays, today } from '../kernel/clock.ts';
import type { EngineContext, QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { queryTools } from '../kernel/procedures.ts';
import type { ReportTextName } from '../report-texts.ts';
import { listDemands } from '../reviews/list-demands.ts';
import { registerAt } from '../vendors/register-at.ts';
import { buildAuditorFile } from './build-auditor.ts';
import { buildBreachReport, isAboutBreaches } from './build-breach.ts';
import { buildCampaignReport, isAboutCampaigns } from './build-campaign.ts';
import { buildComparison } from './build-comparison.ts';
import { buildConsentReport, isAboutConsents } from './build-consent.ts';
import { buildDeadlineList } from './build-deadlines.ts';
import { buildEvidence, isEvidence } from './build-evidence.ts';
import { buildHandOverSheet } from './build-hand-over.ts';
import { buildInquiryLetter } from './build-inquiry.ts';
import { buildManagement, isForManagement } from './build-management.ts';
import { buildPersonaReport, isAboutPersonas } from './build-persona.ts';
import { buildRequestLetter, buildRequestRegister } from './build-request.ts';
import { buildShortcutSheet } from './build-shortcuts.ts';
import { buildSubProcessorReport, isAboutSubProcessors } from './build-sub-processors.ts';
import { buildTransferReport, isAboutTransfers } from './build-transfer.ts';
import type { BuiltReport } from './built-report.ts';
import { type AssessmentFacts, gatherAssessment } from './facts/assessment.ts';
import { gatherCompany } from './facts/company.ts';
import { gatherRecovery } from './facts/recovery.ts';
import { gatherRegister } from './facts/register.ts';
import { demandsOf } from './facts/verdict.ts';
import { fileNameOf } from './file-name.ts';
import { demandList } from './layouts/demand-list.ts';
import { letterOfDemands, missingInLetter } from './layouts/letter-of-demands.ts';
import { recoverySheet } from './layouts/recovery-sheet.ts';
import { vendorAssessment } from './layouts/vendor-assessment/index.ts';
import { missingFactsOf } from './layouts/vendor-assessment/missing-facts.ts';
import { vendorRegister } from './layouts/vendor-register.ts';
import { vendorRegisterAt } from './layouts/vendor-register-at.ts';
import { withWordsNamed } from './letter-words.ts';
import { type Sheet, sheetFor } from './sheet.ts';
import { withoutNames } from './without-names.ts';

/** Days a vendor has to answer, where no demand names a day. */
const daysToAnswer = 21;

const textFiles = {
  vendorAssessment: 'vendor-assessment',
  letterOfDemands: 'letter-of-demands',
  vendorRegister: 'vendor-register',
  demandList: 'demand-list',
  recoverySheet: 'recovery-sheet',
} as const satisfies Partial<Record<ReportKind, ReportTextName>>;

/** Gathers the facts of a report and lays it out; everything that follows needs the database no more. */
export function buildReport(context: EngineContext, request: ReportRequest): BuiltReport {
  const tools = queryTools(context);
  const built = withWordsNamed(tools, request, layOut(context, tools, request));
  if (!('names' in request) || request.names !== 'anonymised') return built;
  return { ...built, definition: withoutNames(tools, built.definition) };
}

function layOut(context: EngineContext, tools: QueryTools, request: ReportRequest): BuiltReport {
  if (isAboutBreaches(request)) return buildBreachReport(tools, request);
  if (request.kind === 'requestLetter') return buildRequestLetter(tools, request);
  if (request.kind === 'inquiryLetter') return buildInquiryLetter(tools, request);
  if (request.kind === 'requestRegister') return buildRequestRegister(tools, request);
  if (isAboutCampaigns(request)) return buildCampaignReport(tools, request);
  if (isAboutConsents(request)) return buildConsentReport(tools, request);
  if (isAboutTransfers(request)) return buildTransferReport(tools, request);
  if (isAboutPersonas(request)) return buildPersonaReport(tools, request);
  if (isAboutSubProcessors(request)) return buildSubProcessorReport(tools, request);
  if (request.kind === 'vendorComparison') return buildComparison(tools, request);
  if (request.kind === 'deadlineList') return buildDeadlineList(tools, request);
  if (request.kind === 'shortcutSheet') return buildShortcutSheet(tools, request);
  if (isForManagement(request)) return buildManagement(tools, request);
  if (request.kind === 'auditorFile')
    return buildAuditorFile(tools, request, (register) => layOut(context, tools, register));
  if (isEvidence(request)) return buildEvidence(tools, request);
  if (request.kind === 'handOverSheet') return buildHandOverSheet(tools, request);
  const sheet = sheetFor(tools.templates, textFiles[request.kind], request.language, tools.clock.timeZone);
  const day = today(context.clock);
  const name = (subject: string) => fileNameOf(request.kind, request.language, subject, day);
  switch (request.kind) {
    case 'vendorAssessment': {
      const facts = gatherAssessment(tools, request.assessmentId);
      return {
        definition: vendorAssessment(sheet, facts),
        fileName: name(facts.vendor.name),
        missing: missingFactsOf(sheet, facts),
      };
    }
    case 'letterOfDemands':
      return buildLetter(sheet, tools, gatherAssessment(tools, request.assessmentId), name);
    case 'vendorRegister': {
      const { asOf } = request;
      if (asOf && asOf < day) {
        const facts = { company: gatherCompany(tools), day: asOf, rows: registerAt(tools, asOf) };
        return { definition: vendorRegisterAt(sheet, facts), fileName: name(asOf), missing: [] };
      }
      const facts = gatherRegister(tools, request.filter);
      return { definition: vendorRegister(sheet, facts), fileName: name(''), missing: [] };
    }
    case 'demandList': {
      const facts = {
        company: gatherCompany(tools),
        filter: request.filter,
        ...listDemands(tools, request.filter),
      };
      return { definition: demandList(sheet, facts), fileName: name(''), missing: [] };
    }
    case 'recoverySheet': {
      const facts = gatherRecovery(context, tools);
      return {
        definition: recoverySheet(sheet, facts),
        fileName: name(facts.company.profile.name),
        missing: [],
      };
    }
    default:
      return assertNever(request);
  }
}

function buildLetter(
  sheet: Sheet,
  tools: QueryTools,
  facts: AssessmentFacts,
  name: (subject: string) => string,
): BuiltReport {
  const demands = demandsOf(facts.assessment.result.findings);
  if (demands.length === 0) throw refuse('NOTHING_TO_REPORT', {});
  const dates = demands.flatMap(({ treatment }) => treatment?.dueOn ?? []).sort();
  const latest = dates.at(-1);
  const day = today(tools.clock);
  const answerBy = latest !== undefined && latest > day ? latest : addDays(day, daysToAnswer);
  return {
    definition: letterOfDemands(sheet, facts, answerBy),
    fileName: name(facts.vendor.name),
    missing: missingInLetter(sheet, facts),
  };
}
