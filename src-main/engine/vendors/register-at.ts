import type { Day, Instant } from '../../contract/values.ts';
import { addDays } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { instantsOnWall } from '../law/wall-time.ts';
import { zoneClock } from '../law/zone-clock.ts';
import { type RunRow, servicesWithRuns, statusesSetBy, vendorsEnteredBy } from './repo/register-at.ts';
import { type RunThen, type ServiceThen, type StandingThen, standingThen } from './rules/register-at.ts';

/** A vendor as it stood at the end of a day. What nobody kept for that day is not part of it. */
export interface VendorThen extends StandingThen {
  name: string;
}

/**
 * The register at the end of a day of the past: who was in it, with status, decision and next review. Names are those of
 * today; countries, contracts, risk and owners of then are not on file.
 */
export function registerAt({ db, clock }: QueryTools, day: Day): VendorThen[] {
  const instant = endOfDay(day, clock.timeZone);
  const byHand = statusesSetBy(db, instant);
  const services = Map.groupBy(servicesWithRuns(db), ({ vendorId }) => vendorId);
  return vendorsEnteredBy(db, instant)
    .filter(({ archivedAt }) => archivedAt === null)
    .map(({ id, name }) => ({
      name,
      ...standingThen(servicesIn(services.get(id) ?? []), byHand.get(id) ?? null, instant),
    }));
}

/** The last millisecond of a day on the clocks of a zone. */
export function endOfDay(day: Day, timeZone: string): Instant {
  const midnight = Date.parse(`${addDays(day, 1)}T00:00:00Z`);
  const [begins] = instantsOnWall(midnight, zoneClock(timeZone));
  return new Date((begins ?? midnight) - 1).toISOString();
}

function servicesIn(rows: readonly RunRow[]): ServiceThen[] {
  return [...Map.groupBy(rows, ({ serviceId }) => serviceId).values()].map((runs) => ({
    name: runs[0]?.name ?? '',
    removedAt: runs[0]?.removedAt ?? null,
    runs: runs.flatMap((run) => runIn(run) ?? []),
  }));
}

function runIn({ startedAt, result, decidedAt, by, nextReviewOn }: RunRow): RunThen | null {
  if (startedAt === null) return null;
  const isDecided = result !== null && decidedAt !== null;
  return { startedAt, decision: isDecided ? { result, at: decidedAt, by: by ?? '', nextReviewOn } : null };
}
