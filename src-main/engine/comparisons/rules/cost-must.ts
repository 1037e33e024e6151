import type { MustCell } from '../../../contract/comparison-view.ts';
import { plainCell } from './must-states.ts';

/** Whether the cost in a year stays within what may be spent; both in cents. */
export function costMust(yearlyCents: number | null, maxYearlyCents: number): MustCell {
  if (yearlyCents === null) return plainCell('open', { de: 'kein Preis', en: 'no price' });
  const text = {
    de: `${euros(yearlyCents, 'de-DE')} €`,
    en: `€${euros(yearlyCents, 'en-GB')}`,
  };
  return plainCell(yearlyCents <= maxYearlyCents ? 'met' : 'failed', text);
}

function euros(cents: number, language: string): string {
  return (cents / 100).toLocaleString(language, { maximumFractionDigits: 0 });
}
