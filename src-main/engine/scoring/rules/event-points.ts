import type { BehaviourRule } from '../../../contract/scoring-model.ts';
import { dayLength, type PreparedEvent } from './prepared-lead.ts';

/** What the times of one event are worth. */
export interface EventPoints {
  /** All times together. */
  points: number;
  /** Within the cap. */
  capped: number;
  /** Faded: what counts. */
  value: number;
  times: number;
  newestDays: number | null;
}

/**
 * Points of an event that happened some number of days ago: points × 0.5^(days / half-life). Days are real time, 24 hours
 * each: an hour that the clocks skip or repeat neither adds nor takes a day.
 */
export function fadedShare(at: number, asOf: number, halfLifeDays: number | null): number {
  return halfLifeDays === null ? 1 : 0.5 ** ((asOf - at) / dayLength / halfLifeDays);
}

/**
 * What a rule gives for the times of its event up to `asOf`; later ones do not count. The newest times use up the cap
 * first, and the cap holds points before they fade: a cap of 20 over ten clicks of 4 points counts the five newest.
 */
export function eventPoints(
  rule: Pick<BehaviourRule, 'points' | 'repeat' | 'cap' | 'halfLifeDays'>,
  newestFirst: readonly PreparedEvent[],
  asOf: number,
): EventPoints {
  const each = Math.abs(rule.points);
  const total: EventPoints = { points: 0, capped: 0, value: 0, times: 0, newestDays: null };
  for (const { at, count } of newestFirst) {
    if (at > asOf) continue;
    total.newestDays ??= (asOf - at) / dayLength;
    const times = rule.repeat === 'once' ? 1 : count;
    const wanted = each * times;
    const taken = rule.cap === null ? wanted : Math.min(wanted, rule.cap - total.capped);
    total.points += wanted;
    total.capped += taken;
    total.value += taken * fadedShare(at, asOf, rule.halfLifeDays);
    total.times += times;
    if (rule.repeat === 'once') break;
  }
  if (rule.points >= 0) return total;
  return { ...total, points: -total.points, capped: -total.capped, value: -total.value };
}
