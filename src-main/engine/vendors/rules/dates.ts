import type { Day } from '../../../contract/values.ts';
import type { Contract } from '../../../contract/vendor-record.ts';

export interface ReversedDates {
  from: Day;
  to: Day;
}

/** The pair if `to` lies before `from`; the same day is in order, an open end too. */
export function reversed(from: Day | null, to: Day | null): ReversedDates | null {
  return from !== null && to !== null && to < from ? { from, to } : null;
}

/** The first pair of contract dates in the wrong order: start before end, notice no later than the end. */
export function reversedContractDates(contract: Contract): ReversedDates | null {
  return reversed(contract.startsOn, contract.endsOn) ?? reversed(contract.noticeBy, contract.endsOn);
}
