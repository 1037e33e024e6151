import type { LeadExplanation } from '../../../../src-main/contract/scoring-simulation.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';

type Part = LeadExplanation['parts'][number];

export interface PartWords {
  /** "vor 12 Tagen"; empty where it has no time. */
  age(part: Part): string;
  /** Why it counts or does not. */
  reason(part: Part): string;
  /** "+20", "−50", one decimal where points have faded. */
  points(value: number): string;
}

/** How the parts of a score are told. */
export function usePartWords(): PartWords {
  const t = useTexts('scoringModel');
  const language = useLanguage();
  const points = (value: number) => {
    const rounded = Math.round(value * 10) / 10;
    const sign = rounded < 0 ? '−' : '+';
    return `${sign}${formatNumber(Math.abs(rounded), language)}`;
  };
  return {
    points,
    age: ({ newestDays }) =>
      newestDays === null ? '' : t('reckoning.ago', { days: Math.floor(newestDays) }),
    reason: (part) => {
      const missing = part.missing.map((one) => t(`consent.${one}`)).join(', ');
      const why = t(`why.${part.why}`, { missing });
      if (part.times === 0) return why;
      const { times } = part;
      return `${t('reckoning.times', { times, points: points(part.points), capped: points(part.capped), value: points(part.value) })} ${why}`;
    },
  };
}
