import type { z } from 'zod';
import { type BreachClock, type ClockMark, clockMarks } from '../../../contract/breach-clock.ts';
import type { DeadlineAnswer, NotificationRule, Region } from '../../../contract/breach-deadlines.ts';
import type { BreachRole } from '../../../contract/breach-record.ts';
import type { Instant } from '../../../contract/values.ts';

const hour = 3_600_000;

export interface ClockFacts {
  role: BreachRole;
  awareAt: Instant | null;
  now: Instant;
  rule: NotificationRule | null;
  readings: DeadlineAnswer | null;
  /** First notification to the authority, or as processor the notice to the controller. */
  toldAt: Instant | null;
  isNoticeNeeded: boolean;
  isClosed: boolean;
  contractHours: number | null;
  /** As controller: when the vendor knew. */
  processorAwareAt: Instant | null;
  zone: string;
  region: z.infer<typeof Region> | null;
}

/**
 * The period of a case: awareness plus the rule's elapsed hours (Art. 33(1) GDPR), or as processor plus the hours of the
 * contract (Art. 33(2) names none). A notification at the very end is in time ("not later than").
 */
export function caseClock(facts: ClockFacts): BreachClock {
  const { awareAt, toldAt, zone, region } = facts;
  const dueAt = dueAtOf(facts);
  const isProcessor = facts.role === 'processor';
  return {
    state: stateOf(facts, dueAt),
    addressee: isProcessor ? 'controller' : 'authority',
    awareAt,
    dueAt,
    readings: isProcessor ? null : facts.readings,
    rule: isProcessor ? null : facts.rule,
    frozenAt: toldAt,
    isLate:
      isAfter(toldAt ?? facts.now, dueAt) &&
      (toldAt !== null || facts.isNoticeNeeded) &&
      !(facts.isClosed && toldAt === null),
    marks: dueAt === null ? [] : marksOf(dueAt),
    zone,
    region,
    processor: isProcessor ? null : processorClock(facts),
  };
}

/** End of the period; null while no period runs. */
export function dueAtOf({
  role,
  awareAt,
  rule,
  contractHours,
}: Pick<ClockFacts, 'role' | 'awareAt' | 'rule' | 'contractHours'>): Instant | null {
  const hours = role === 'processor' ? contractHours : (rule?.hours ?? null);
  return awareAt === null || hours === null ? null : later(awareAt, hours);
}

function stateOf(facts: ClockFacts, dueAt: Instant | null): BreachClock['state'] {
  if (facts.toldAt !== null) return 'frozen';
  if (facts.isClosed || !facts.isNoticeNeeded) return 'resting';
  if (facts.awareAt === null) return 'suspicion';
  return isAfter(facts.now, dueAt) ? 'passed' : 'running';
}

/** Instants at which people are warned. */
export function marksOf(dueAt: Instant): ClockMark[] {
  return clockMarks.map((hoursLeft) => ({ hoursLeft, at: later(dueAt, -hoursLeft) }));
}

/** The vendor's own period: awareness there plus the contract's hours, against when we learned of it. */
function processorClock({
  processorAwareAt,
  contractHours,
  awareAt,
  now,
}: ClockFacts): BreachClock['processor'] {
  if (processorAwareAt === null) return null;
  const dueAt = contractHours === null ? null : later(processorAwareAt, contractHours);
  return { awareAt: processorAwareAt, dueAt, toldAt: awareAt, isLate: isAfter(awareAt ?? now, dueAt) };
}

function isAfter(instant: Instant, limit: Instant | null): boolean {
  return limit !== null && Date.parse(instant) > Date.parse(limit);
}

function later(instant: Instant, hours: number): Instant {
  return new Date(Date.parse(instant) + hours * hour).toISOString();
}
