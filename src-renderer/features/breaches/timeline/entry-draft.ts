import type { Attachment } from '../../../../src-main/contract/attachments.ts';
import type { BreachEntry, NewEntry } from '../../../../src-main/contract/breach-record.ts';
import { lateAfter } from './late.ts';

/** An entry that is being written, with the file that proves it. */
export interface EntryDraft extends Omit<NewEntry, 'knownAt'> {
  /** Null while the field does not name exactly one moment. */
  knownAt: string | null;
  file: Pick<Attachment, 'hash' | 'name'> | null;
}

/** An empty entry, known at a moment in ms. */
export function newDraft(moment: number): EntryDraft {
  return {
    track: 'ours',
    text: '',
    happenedAt: null,
    knownAt: wholeMinute(moment),
    source: '',
    correctsId: null,
    reason: '',
    file: null,
  };
}

/** An entry that puts an older one right: it starts from its words, and is known now. */
export function correctionOf(entry: BreachEntry, moment: number): EntryDraft {
  const { track, text, happenedAt, source, id, attachment } = entry;
  return {
    ...newDraft(moment),
    track,
    text,
    happenedAt,
    source,
    correctsId: id,
    file: attachment && { hash: attachment.hash, name: attachment.name },
  };
}

export type DraftProblem =
  | 'textMissing'
  | 'knownMissing'
  | 'knownLater'
  | 'happenedLater'
  | 'knownBefore'
  | 'reasonMissing';

/** What stands against writing it down at a moment in ms; the same rules as the engine's, so that they are said at the field. */
export function problemsOf(draft: EntryDraft, moment: number): DraftProblem[] {
  const known = draft.knownAt === null ? null : Date.parse(draft.knownAt);
  const happened = draft.happenedAt === null ? null : Date.parse(draft.happenedAt);
  const checks: [DraftProblem, boolean][] = [
    ['textMissing', draft.text.trim() === ''],
    ['knownMissing', known === null],
    ['knownLater', known !== null && known > moment],
    ['happenedLater', happened !== null && happened > moment],
    ['knownBefore', known !== null && happened !== null && known < happened],
    ['reasonMissing', draft.correctsId !== null && draft.reason.trim() === ''],
  ];
  return checks.flatMap(([problem, isThere]) => (isThere ? [problem] : []));
}

/** Whether knowledge is written down late, so that a word why is worth it. */
export function isLate(draft: EntryDraft, moment: number): boolean {
  return draft.knownAt !== null && moment - Date.parse(draft.knownAt) > lateAfter;
}

/** Fields show minutes: a moment with seconds would look equal to one that is later. */
function wholeMinute(moment: number): string {
  return new Date(Math.floor(moment / 60_000) * 60_000).toISOString();
}
