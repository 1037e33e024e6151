import { useQuery } from '@tanstack/react-query';
import type { ReportKind } from '../../../src-main/contract/reports.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import {
  isAboutAssessment,
  isAboutBreach,
  isAboutCampaign,
  isAboutText,
  isOfPeriod,
} from './report-kinds.ts';
import type { ReportAddress } from './request.ts';
import { useBreachChoice } from './use-breach-choice.ts';
import { useCampaignChoice } from './use-campaign-choice.ts';
import { useComparisonChoice } from './use-comparison-choice.ts';
import { type ConsentChoice, useConsentChoice } from './use-consent-choice.ts';
import { useFirstLetter } from './use-first-letter.ts';
import { usePersonaChoice } from './use-persona-choice.ts';
import { useRuns } from './use-report-choice.ts';
import { useTiaChoice } from './use-tia-choice.ts';

export interface Card {
  address: ReportAddress;
  details: (string | null)[];
  /** What the first page is drawn from where the whole would take long; null while that is not known. */
  picture?: ReportAddress | null;
}

/** Chapters of the auditor's file that are quick to set. */
const drawnSections = ['company', 'measures', 'breaches', 'requests', 'trail'];

/** What each card of the gallery shows: the newest record that fits its kind. */
export function useCardAddresses(): (kind: ReportKind) => Card {
  const t = useTexts('reports');
  const { ask } = useAccess();
  const { data: trail } = useQuery(
    ask.vault.auditTrail.queryOptions({ input: { subjectId: null, before: null, limit: 1 } }),
  );
  const newest = trail?.entries[0]?.subjectId ?? null;
  const runs = useRuns(true);
  const letterOf = useFirstLetter(runs);
  const { rows, breach, asked } = useBreachChoice('breachFile', {});
  const consentChoice = useConsentChoice('wordingCheck', {});
  const campaigns = useCampaignChoice('campaignPage', {});
  const { comparisons, comparisonId } = useComparisonChoice(true, {});
  const { personas, personaId } = usePersonaChoice(true, {});
  const { tias, transferAssessmentId } = useTiaChoice(true, {});
  const cardOfRun = (assessmentId: string | null): Card => {
    const shown = runs?.find(({ id }) => id === assessmentId);
    return {
      address: assessmentId ? { assessmentId } : {},
      details: [shown?.vendorName ?? null, t('assessmentsOf', { count: runs?.length ?? 0 })],
    };
  };
  return (kind) => {
    if (isAboutAssessment(kind))
      return cardOfRun(kind === 'letterOfDemands' ? letterOf : (runs?.[0]?.id ?? null));
    if (isAboutBreach(kind)) {
      const { breachId, noticeId, letterId } = asked;
      const part = kind === 'breachNotification' ? { noticeId } : kind === 'breachLetter' ? { letterId } : {};
      return {
        address: breachId ? { breachId, ...part } : {},
        details: [breach?.number ?? null, t('breachesOf', { count: rows?.length ?? 0 })],
      };
    }
    if (isAboutText(kind) || kind === 'consentProof') return cardOfText(kind, consentChoice, t);
    if (isAboutCampaign(kind)) {
      const { rows: known, campaignId } = campaigns;
      const name = known?.find(({ id }) => id === campaignId)?.name ?? null;
      const count = known?.length ?? 0;
      return { address: campaignId ? { campaignId } : {}, details: [name, t('campaignsOf', { count })] };
    }
    if (kind === 'transferAssessment')
      return {
        address: transferAssessmentId ? { transferAssessmentId } : {},
        details: [tias?.[0]?.title ?? null, t('tiasOf', { count: tias?.length ?? 0 })],
      };
    if (kind === 'vendorComparison')
      return {
        address: comparisonId ? { comparisonId } : {},
        details: [
          comparisons?.find(({ id }) => id === comparisonId)?.name ?? null,
          t('comparisonsOf', { count: comparisons?.length ?? 0 }),
        ],
      };
    if (kind === 'personaSheet')
      return {
        address: personaId ? { personaId } : {},
        details: [
          personas?.find(({ id }) => id === personaId)?.label ?? null,
          t('personasOf', { count: personas?.length ?? 0 }),
        ],
      };
    if (kind === 'auditExtract')
      return { address: {}, details: [], picture: newest ? { subjectId: newest } : null };
    if (kind === 'auditorFile') return { address: {}, details: [], picture: { sections: drawnSections } };
    if (isOfPeriod(kind)) return { address: { from: asked.from, to: asked.to }, details: [] };
    return { address: {}, details: [] };
  };
}

/** The proof is of what a place of the text began to show last. */
function cardOfText(
  kind: ReportKind,
  { rows, text, asked }: ConsentChoice,
  t: ReturnType<typeof useTexts<'reports'>>,
): Card {
  const details = [text?.name ?? null, t('textsOf', { count: rows?.length ?? 0 })];
  if (kind !== 'consentProof') return { address: text ? asked : {}, details };
  const shown = text?.uses.flatMap(({ id, periods }) => {
    const last = periods.findLast(({ versionId }) => versionId !== null);
    return last ? [{ useId: id, at: last.from }] : [];
  })[0];
  return { address: shown ?? {}, details };
}
