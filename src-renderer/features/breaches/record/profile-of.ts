import { BreachProfile } from '../../../../src-main/contract/breach-record.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';

/** The changeable head of a case, as it goes back to the engine. */
export function profileOf(breach: Breach): BreachProfile {
  return BreachProfile.parse(breach);
}
