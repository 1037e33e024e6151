import type { Trend } from '../../contract/overview.ts';
import type { Day } from '../../contract/values.ts';
import { trailBegan } from '../kernel/audit/repo.ts';
import { addMonths, today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { endOfDay, registerAt } from '../vendors/register-at.ts';
import { openFindingsOn, openRequestsOn, textsInForceAt } from './repo/numbers.ts';

/** The numbers of the desk as they stood at the end of the same day a month ago. */
export function trendOf(tools: QueryTools): Trend {
  const { db, clock } = tools;
  const since = addMonths(today(clock), -1);
  const at = endOfDay(since, clock.timeZone);
  const isOlder = (trailBegan(db) ?? '9') <= at;
  // Nothing then says nothing where nobody kept the file yet.
  const kept = (count: number) => (count === 0 && !isOlder ? null : count);
  return {
    since,
    approved: approvedOn(tools, since, isOlder),
    openFindings: openFindingsOn(db, { day: since, at }),
    textsInForce: kept(textsInForceAt(db, at)),
    openRequests: kept(openRequestsOn(db, since)),
  };
}

function approvedOn(tools: QueryTools, day: Day, isOlder: boolean): number | null {
  const then = registerAt(tools, day);
  if (then.length === 0 && !isOlder) return null;
  return then.filter(({ status }) => status === 'approved' || status === 'approvedWithConditions').length;
}
