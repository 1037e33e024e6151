import type { Finding, LevelGap } from '../../../contract/assessments.ts';
import type { Compensation, JudgedCompensation } from '../../../contract/compensation.ts';
import type { Day } from '../../../contract/values.ts';

/** Beginning of the id of every finding about a level; the control follows. */
export const levelPrefix = 'level:';

/** What is recorded for a control, and whether it counts on a day: from its acceptance to and on its last day. */
export function judgedOn(compensation: Compensation | undefined, day: Day): JudgedCompensation | null {
  if (compensation === undefined) return null;
  const { acceptedOn, validUntil } = compensation;
  return { ...compensation, isInForce: acceptedOn <= day && day <= validUntil };
}

/** Findings about levels with what makes up for them on a day. */
export function withCompensations(
  findings: readonly Finding[],
  compensations: ReadonlyMap<string, Compensation>,
  day: Day,
): Finding[] {
  return findings.map((finding) =>
    finding.origin === 'level'
      ? { ...finding, compensation: judgedOn(compensations.get(controlOf(finding)), day) }
      : finding,
  );
}

/** Levels with what makes up for them on a day. */
export function compensatedLevels(
  levels: readonly LevelGap[],
  compensations: ReadonlyMap<string, Compensation>,
  day: Day,
): LevelGap[] {
  return levels.map((level) => ({ ...level, compensation: judgedOn(compensations.get(level.control), day) }));
}

/** The control that a finding about a level is about. */
export function controlOf({ id }: Pick<Finding, 'id'>): string {
  return id.slice(levelPrefix.length);
}
