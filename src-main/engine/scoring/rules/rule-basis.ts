import type { DataSource, RuleBasis, ScoringConsent } from '../../../contract/scoring-model.ts';
import { assertNever } from '../../../contract/values.ts';

/** Reads a device or what one person opens and clicks: § 25 TDDDG asks for consent, whatever basis is named beside it. */
export function isMeasured(source: DataSource): boolean {
  return source === 'tracking' || source === 'mailTracking';
}

/** The consents that the points of a rule need; null: they have no basis at all. */
export function neededConsents({
  basis,
  source,
}: {
  basis: RuleBasis;
  source: DataSource;
}): ScoringConsent[] | null {
  const measured: ScoringConsent[] = isMeasured(source) ? ['measurement'] : [];
  switch (basis) {
    case 'missing':
      return null;
    case 'notNeeded':
      return measured;
    case 'scoring':
      return ['scoring', ...measured];
    case 'measurement':
      return ['measurement'];
    default:
      return assertNever(basis);
  }
}
