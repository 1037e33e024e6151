import type { NewEntry } from '../../contract/breach-record.ts';
import type { Touched } from '../../contract/breaches.ts';
import type { Id } from '../../contract/values.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { caseSubject, closedSince, workOn } from './known-case.ts';
import { entriesOf } from './repo/entries.ts';
import { timelineOf, type WrittenEntry } from './rules/knowledge.ts';
import { inUtc, refuseAncient, refuseFuture, refuseKnownBefore } from './time-checks.ts';
import { writeEntry } from './write-entry.ts';

/** Adds a fact, or corrects one by naming it; to a closed case as an addendum. */
export function addEntry(
  outer: CommandTools,
  { breachId, entry, hash }: { breachId: Id; entry: NewEntry; hash: string | null },
): Touched {
  const { tools, head } = workOn(outer, breachId);
  refuseFuture(tools.clock, entry.knownAt, 'knownAt');
  refuseFuture(tools.clock, entry.happenedAt, 'happenedAt');
  refuseKnownBefore(entry.happenedAt, entry.knownAt);
  refuseAncient(entry.happenedAt);
  if (entry.correctsId !== null) standingEntry(tools, breachId, entry.correctsId);
  const written = writeEntry(tools, breachId, {
    ...entry,
    kind: 'fact',
    knownAt: inUtc(entry.knownAt),
    happenedAt: inUtc(entry.happenedAt),
    hash,
  });
  tools.record({ subject: caseSubject(head), after: { entry: written.number, ...entry, hash } });
  tools.undoWith('breaches.retractEntry', { breachId, entryId: written.id, reason: '' });
  return { breachId, id: written.id };
}

/** Takes an entry back by a new one; the old one stays readable. */
export function retractEntry(
  outer: CommandTools,
  { breachId, entryId, reason }: { breachId: Id; entryId: Id; reason: string },
): Touched {
  const { tools, head } = workOn(outer, breachId);
  const old = standingEntry(tools, breachId, entryId);
  const closedAt = closedSince(tools.db, breachId);
  if (closedAt !== null && !old.isAddendum) throw refuse('BREACH_CLOSED', { closedAt });
  const written = writeEntry(tools, breachId, {
    kind: 'retraction',
    track: old.track,
    correctsId: entryId,
    reason,
  });
  tools.record({
    subject: caseSubject(head),
    before: { entry: old.number, text: old.text, particular: old.particular },
    after: { reason },
  });
  tools.undoWith(...redoing(old));
  return { breachId, id: written.id };
}

/** The command that writes the same down once more. */
function redoing({ breachId, particular, ...old }: WrittenEntry): [string, unknown] {
  const { certainty, followsOn, knownAt, source, reason } = old;
  if (particular) {
    const basedOn = 'any';
    return [
      'breaches.setParticular',
      { breachId, particular, certainty, followsOn, knownAt, source, reason, basedOn },
    ];
  }
  const { track, text, happenedAt, correctsId } = old;
  const entry = { track, text, happenedAt, knownAt, source, correctsId, reason };
  return ['breaches.addEntry', { breachId, entry, hash: old.attachment?.hash ?? null }];
}

/** An entry of this case that nothing has replaced yet. */
function standingEntry({ db }: CommandTools, breachId: Id, entryId: Id): WrittenEntry {
  const entries = entriesOf(db, breachId);
  const written = entries.find(({ id, kind }) => id === entryId && kind !== 'retraction');
  if (!written) throw refuse('RECORD_NOT_FOUND', { kind: 'entry', id: entryId });
  const { replacedBy } = timelineOf(entries).find(({ id }) => id === entryId) ?? { replacedBy: null };
  if (replacedBy !== null) throw refuse('ENTRY_REPLACED', { number: replacedBy });
  return written;
}
