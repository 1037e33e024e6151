import type { Breach } from '../../../contract/breach-view.ts';
import type { Day } from '../../../contract/values.ts';
import { breachOf } from '../../breaches/breach-of.ts';
import { listHeads } from '../../breaches/repo/heads.ts';
import { seatOf } from '../../breaches/seat.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { type CompanyFacts, gatherCompany } from './company.ts';
import { compareInstants } from './instants.ts';

export interface BreachRegisterFacts {
  company: CompanyFacts;
  from: Day;
  to: Day;
  /** Recorded in the period, the earliest first; never a drill. */
  cases: Breach[];
}

/** Reads every breach that was recorded from the first to the last day, by the days of the seat. */
export function gatherBreachRegister(tools: QueryTools, from: Day, to: Day): BreachRegisterFacts {
  if (from > to) throw refuse('DATES_REVERSED', { from, to });
  const { zone } = seatOf(tools);
  const cases = listHeads(tools.db, false)
    .toReversed()
    .filter(({ recordedAt }) => {
      const day = dayOf(new Date(recordedAt), zone);
      return day >= from && day <= to;
    })
    .toSorted((one, other) => compareInstants(one.recordedAt, other.recordedAt))
    .map(({ id }) => breachOf(tools, id, null));
  return { company: gatherCompany(tools), from, to, cases };
}
