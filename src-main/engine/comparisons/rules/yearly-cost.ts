import type { Offer } from '../../../contract/comparison-record.ts';
import { assertNever } from '../../../contract/values.ts';

/** Cost in a year, in cents: twelve months, a year, or what is paid once, which falls into the first year. */
export function yearlyCost({ cents, per }: Offer): number {
  switch (per) {
    case 'month':
      return cents * 12;
    case 'year':
    case 'once':
      return cents;
    default:
      return assertNever(per);
  }
}

/**
 * Points of price, 0 to 1: the lowest cost in relation to one's own, so twice the price earns half the points. Whoever
 * gave no price earns none; who is not ranked sets no yardstick and earns at most all points.
 */
export function priceScore(yearlyCents: number | null, lowest: number | null): number {
  if (yearlyCents === null) return 0;
  if (lowest === null || yearlyCents <= lowest) return 1;
  return lowest / yearlyCents;
}
