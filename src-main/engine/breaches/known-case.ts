import type { Id, Instant } from '../../contract/values.ts';
import type { ReadDb } from '../database/sql.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { clockOf, refuseWhenOver } from './drill-clock.ts';
import { closingsOf } from './repo/closings.ts';
import { type Head, headById } from './repo/heads.ts';

/** A case that is worked on: its head and tools whose clock is the case's own, as drills have a time of their own. */
export interface Work {
  tools: CommandTools;
  head: Head;
}

/** The head of a case, or a refusal. */
export function knownHead(db: ReadDb, breachId: Id): Head {
  const head = headById(db, breachId);
  if (!head) throw refuse('RECORD_NOT_FOUND', { kind: 'breach', id: breachId });
  return head;
}

/** A case, open or closed, to be written in. */
export function workOn(tools: CommandTools, breachId: Id): Work {
  const head = knownHead(tools.db, breachId);
  refuseWhenOver(tools.db, head);
  return { head, tools: { ...tools, clock: clockOf(tools.db, head, tools.clock) } };
}

/** A case to be written in that is not closed; a closed one takes additions to its timeline only. */
export function workOnOpen(tools: CommandTools, breachId: Id): Work {
  const closedAt = closedSince(tools.db, breachId);
  if (closedAt !== null) throw refuse('BREACH_CLOSED', { closedAt });
  return workOn(tools, breachId);
}

/** Since when a case is closed; null while it is open. */
export function closedSince(db: ReadDb, breachId: Id): Instant | null {
  const last = closingsOf(db, [breachId]).at(-1);
  return last?.kind === 'closed' ? last.at : null;
}

/** `2026-03`: the year and the running number in it. */
export function caseNumber({ year, sequence }: Pick<Head, 'year' | 'sequence'>): string {
  return `${year}-${String(sequence).padStart(2, '0')}`;
}

/** How the audit trail names a case. */
export function caseSubject(head: Pick<Head, 'id' | 'year' | 'sequence' | 'title'>) {
  return { kind: 'breach', id: head.id, label: `${caseNumber(head)} ${head.title}` };
}
