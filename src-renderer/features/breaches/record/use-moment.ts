import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useNow } from '../../../lib/use-now.ts';
import { momentOf } from './clock-state.ts';

/** The moment at which the case is looked at, in ms; told anew each minute, in a fast drill each second. */
export function useMoment(breach: Breach): number {
  const isFast = (breach.drill?.pace.speed ?? 0) > 1 && breach.asOf === null;
  return momentOf(breach, useNow(isFast ? 1000 : undefined));
}
