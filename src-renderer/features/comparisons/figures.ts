import type { Language } from '../../../src-main/contract/values.ts';
import { formatFixed } from '../../lib/format.ts';

const locales = { de: 'de-DE', en: 'en-GB' } as const;

/** Points as they stand on the screen, one digit after the mark; rounded down, so that nobody is lifted over another. */
export function pointsText(points: number, language: Language): string {
  return formatFixed(tenths(points) / 10, 1, language);
}

/** By how many points the first is ahead; null for less than a tenth. */
export function leadText(lead: number, language: Language): string | null {
  return lead < 0.05 ? null : formatFixed(lead, 1, language);
}

function tenths(points: number): number {
  return Math.floor(points * 10 + 1e-6);
}

/** A share of 1 as percent with at most one digit: "27,4 %". */
export function percentText(share: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 1 }).format(
    share,
  );
}
