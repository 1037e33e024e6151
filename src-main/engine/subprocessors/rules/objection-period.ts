import type { ChangeState, NoticeFacts, ObjectionPeriod } from '../../../contract/subprocessor-notices.ts';
import type { Day } from '../../../contract/values.ts';
import { addDays } from '../../kernel/clock.ts';
import type { IsWorkingDay } from '../../law/working-days.ts';

/**
 * Last day to object. By days of the contract: the day of the notice is not counted, the last one counts to its end
 * (Regulation 1182/71 Art. 3(1), 3(2)(b)). A named day counts as it is. `latest`: the next working day where the last is none
 * (Art. 3(4)); whether that helps depends on the contract, so the earlier one counts.
 */
export function objectionPeriod(
  {
    noticedOn,
    objectionDays,
    objectionUntil,
  }: Pick<NoticeFacts, 'noticedOn' | 'objectionDays' | 'objectionUntil'>,
  isWorkingDay: IsWorkingDay,
): ObjectionPeriod {
  const byDays = objectionDays === null ? null : addDays(noticedOn, objectionDays);
  const until = objectionUntil ?? byDays;
  if (until === null) return { until, latest: null };
  let latest = until;
  while (!isWorkingDay(latest)) latest = addDays(latest, 1);
  return { until, latest };
}

/** Where a change stands on a day: what nobody decided in time has lapsed. */
export function changeState(
  decision: 'accepted' | 'objected' | null,
  until: Day | null,
  day: Day,
): ChangeState {
  if (decision !== null) return decision;
  return until !== null && day > until ? 'lapsed' : 'open';
}
