import type { BreachLetter, LetterText } from '../../contract/breach-record.ts';
import type { Touched } from '../../contract/breaches.ts';
import type { Id, Instant } from '../../contract/values.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { caseSubject, workOnOpen } from './known-case.ts';
import * as repo from './repo/letters.ts';
import { inUtc, refuseFuture } from './time-checks.ts';

/** Keeps a draft of a letter. */
export function saveLetter(
  outer: CommandTools,
  { breachId, letterId, letter }: { breachId: Id; letterId: Id | null; letter: LetterText },
): Touched {
  const { tools, head } = workOnOpen(outer, breachId);
  const before = letterId === null ? null : repo.letterById(tools.db, letterId);
  if (before !== null && before.breachId !== breachId)
    throw refuse('RECORD_NOT_FOUND', { kind: 'letter', id: before.id });
  refuseSent(before);
  const id = letterId ?? tools.newId();
  repo.writeLetter(tools.db, breachId, id, letter, instantNow(tools.clock));
  tools.record({ subject: caseSubject(head), ...changedFields(before && textOf(before), letter) });
  if (before) tools.undoWith('breaches.saveLetter', { breachId, letterId: id, letter: textOf(before) });
  else tools.undoWith('breaches.removeLetter', { letterId: id });
  return { breachId, id };
}

/** Removes a draft; what was sent stays. */
export function removeLetter(outer: CommandTools, { letterId }: { letterId: Id }): Touched {
  const letter = knownLetter(outer, letterId);
  const { breachId } = letter;
  const { tools, head } = workOnOpen(outer, breachId);
  refuseSent(letter);
  repo.deleteLetter(tools.db, letterId);
  tools.record({ subject: caseSubject(head), before: textOf(letter) });
  tools.undoWith('breaches.saveLetter', { breachId, letterId, letter: textOf(letter) });
  return { breachId, id: letterId };
}

/** Records that a letter went out; from then on it stays as it is (Art. 34, Art. 33(5) GDPR). */
export function markLetterSent(
  outer: CommandTools,
  { letterId, at, by, channel }: { letterId: Id; at: Instant; by: string; channel: string },
): Touched {
  const letter = knownLetter(outer, letterId);
  const { breachId } = letter;
  const { tools, head } = workOnOpen(outer, breachId);
  refuseSent(letter);
  refuseFuture(tools.clock, at, 'at');
  const sent = { at: inUtc(at), by, channel };
  repo.markSent(tools.db, letterId, sent);
  tools.record({
    subject: caseSubject(head),
    after: { kind: letter.kind, addressees: letter.addressees, sent },
  });
  return { breachId, id: letterId };
}

function knownLetter({ db }: CommandTools, letterId: Id): BreachLetter & { breachId: Id } {
  const letter = repo.letterById(db, letterId);
  if (!letter) throw refuse('RECORD_NOT_FOUND', { kind: 'letter', id: letterId });
  return letter;
}

function refuseSent(letter: BreachLetter | null): void {
  if (letter?.sent) throw refuse('LETTER_SENT', { sentAt: letter.sent.at });
}

function textOf({ kind, language, addressee, addressees, subject, sections }: LetterText): LetterText {
  return { kind, language, addressee, addressees, subject, sections };
}
