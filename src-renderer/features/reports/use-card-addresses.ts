import type { ReportKind } from '../../../src-main/contract/reports.ts';
import { useTexts } from '../../i18n/messages.ts';
import { isAboutAssessment, isAboutBreach } from './report-kinds.ts';
import type { ReportAddress } from './request.ts';
import { useBreachChoice } from './use-breach-choice.ts';
import { useFirstLetter } from './use-first-letter.ts';
import { usePersonaChoice } from './use-persona-choice.ts';
import { useRuns } from './use-report-choice.ts';

export interface Card {
  address: ReportAddress;
  details: (string | null)[];
}

/** What each card of the gallery shows: the newest record that fits its kind. */
export function useCardAddresses(): (kind: ReportKind) => Card {
  const t = useTexts('reports');
  const runs = useRuns(true);
  const letterOf = useFirstLetter(runs);
  const { rows, breach, asked } = useBreachChoice('breachFile', {});
  const { personas, personaId } = usePersonaChoice(true, {});
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
    if (kind === 'personaSheet')
      return {
        address: personaId ? { personaId } : {},
        details: [
          personas?.find(({ id }) => id === personaId)?.label ?? null,
          t('personasOf', { count: personas?.length ?? 0 }),
        ],
      };
    if (kind === 'breachRegister') return { address: { from: asked.from, to: asked.to }, details: [] };
    return { address: {}, details: [] };
  };
}
