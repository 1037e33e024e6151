import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { AssessmentSummary } from '../../../src-main/contract/assessments.ts';
import type { ComparisonRow } from '../../../src-main/contract/comparisons.ts';
import type { PersonaRow } from '../../../src-main/contract/personas.ts';
import type { ReportKind, ReportRequest } from '../../../src-main/contract/reports.ts';
import type { TiaRow } from '../../../src-main/contract/transfer-assessment.ts';
import type { Language } from '../../../src-main/contract/values.ts';
import { useLanguage } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { isAboutAssessment, isOfPeriod } from './report-kinds.ts';
import { type ReportAddress, requestOf } from './request.ts';
import { type BreachChoice, useBreachChoice } from './use-breach-choice.ts';
import { type CampaignChoice, useCampaignChoice } from './use-campaign-choice.ts';
import { useComparisonChoice } from './use-comparison-choice.ts';
import { type ConsentChoice, useConsentChoice } from './use-consent-choice.ts';
import { useFirstLetter } from './use-first-letter.ts';
import { usePersonaChoice } from './use-persona-choice.ts';
import { useTiaChoice } from './use-tia-choice.ts';

export interface ReportChoice {
  request: ReportRequest | null;
  language: Language;
  /** All assessments, newest first; null until they are read. */
  runs: readonly AssessmentSummary[] | null;
  run: AssessmentSummary | null;
  /** The breach it is about, with all that could be chosen. */
  breachChoice: BreachChoice;
  /** The text of the consent register that it is about. */
  consentChoice: ConsentChoice;
  campaignChoice: CampaignChoice;
  /** All comparisons outside the archive; null until they are read. */
  comparisons: readonly ComparisonRow[] | null;
  comparisonId: string | undefined;
  /** All personas that are in use; null until they are read. */
  personas: readonly PersonaRow[] | null;
  /** All transfer impact assessments; null until they are read. */
  tias: readonly TiaRow[] | null;
  address: ReportAddress;
  change: (part: Partial<ReportAddress>) => void;
}

/** Which report the address asks for; where it names no assessment, the newest one that fits. */
export function useReportChoice(kind: ReportKind): ReportChoice {
  const screen = useLanguage();
  const address: ReportAddress = useSearch({ from: '/reports' });
  const navigate = useNavigate({ from: '/reports' });
  const runs = useRuns(isAboutAssessment(kind));
  const needsLetter = kind === 'letterOfDemands' && !address.assessmentId;
  const firstLetter = useFirstLetter(needsLetter ? runs : null);
  const fallback = kind === 'letterOfDemands' ? firstLetter : (runs?.[0]?.id ?? null);
  const assessmentId = address.assessmentId ?? fallback ?? undefined;
  const breachChoice = useBreachChoice(kind, address);
  const consentChoice = useConsentChoice(kind, address);
  const campaignChoice = useCampaignChoice(kind, address);
  const { campaignId } = campaignChoice;
  const { comparisons, comparisonId } = useComparisonChoice(kind === 'vendorComparison', address);
  const { personas, personaId } = usePersonaChoice(kind === 'personaSheet', address);
  const { tias, transferAssessmentId } = useTiaChoice(kind === 'transferAssessment', address);
  const language = address.language ?? screen;
  return {
    request: requestOf(
      kind,
      {
        ...address,
        ...breachChoice.asked,
        // Only registers of a period begin with this year.
        ...(isOfPeriod(kind) ? {} : { from: address.from, to: address.to }),
        ...consentChoice.asked,
        assessmentId,
        campaignId,
        personaId,
        transferAssessmentId,
        comparisonId,
      },
      language,
    ),
    language,
    runs,
    breachChoice,
    consentChoice,
    campaignChoice,
    comparisons,
    comparisonId,
    personas,
    tias,
    run: runs?.find(({ id }) => id === assessmentId) ?? null,
    address,
    change: (part) =>
      void navigate({ to: '/reports', search: (current) => ({ ...current, ...part }), replace: true }),
  };
}

/** All assessments: decided ones first, then by when they began, newest first. */
export function useRuns(isWanted: boolean): readonly AssessmentSummary[] | null {
  const { ask } = useAccess();
  const { data } = useQuery(
    ask.assessments.list.queryOptions({ input: { vendorId: null }, enabled: isWanted }),
  );
  if (!data) return null;
  const at = ({ decision, startedAt }: AssessmentSummary) => decision?.decidedAt ?? startedAt;
  return data.assessments.toSorted(
    (one, other) =>
      Number(other.decision !== null) - Number(one.decision !== null) || at(other).localeCompare(at(one)),
  );
}
