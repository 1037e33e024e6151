import type { BreachProfile } from '../../contract/breach-record.ts';
import type { Touched } from '../../contract/breaches.ts';
import type { Id } from '../../contract/values.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { caseSubject, workOnOpen } from './known-case.ts';
import { type Head, writeProfile } from './repo/heads.ts';

/** Changes what is kept about the case itself: title, our part in it, who works on it, whom it concerns. */
export function saveProfile(
  outer: CommandTools,
  { breachId, profile }: { breachId: Id; profile: BreachProfile },
): Touched {
  const { tools, head } = workOnOpen(outer, breachId);
  const before = profileOf(head);
  writeProfile(tools.db, breachId, profile);
  tools.record({ subject: caseSubject({ ...head, ...profile }), ...changedFields(before, profile) });
  tools.undoWith('breaches.saveProfile', { breachId, profile: before });
  return { breachId, id: breachId };
}

/** The part of a head that can be changed. */
export function profileOf(head: Head): BreachProfile {
  const { id: _id, isDrill: _isDrill, year: _year, sequence: _sequence, ...rest } = head;
  const { recordedAt: _recordedAt, recordedBy: _recordedBy, ...profile } = rest;
  return profile;
}
