import type { Language } from '../../../src-main/contract/values.ts';
import { formatFixed } from '../../lib/format.ts';

const locales = { de: 'de-DE', en: 'en-GB' } as const;

/** Points as they stand on the screen, one digit after the mark; rounded down, so that nobody is lifted over another. */
export function pointsText(points: number, language: Language): string {
  return formatFixed(tenths(points) / 10, 1, language);
}

/** How far two totals are apart as they stand there, so that who subtracts gets the same; null for less than a tenth. */
export function leadText(first: number, second: number, language: Language): string | null {
  const apart = tenths(first) - tenths(second);
  return apart === 0 ? null : formatFixed(apart / 10, 1, language);
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
