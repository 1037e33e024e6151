import type { BreachEntry } from '../../contract/breach-record.ts';
import type { Id } from '../../contract/values.ts';
import { attachmentByHash } from '../attachments/repo.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { closedSince } from './known-case.ts';
import { insertEntry, nextNumber } from './repo/entries.ts';
import type { WrittenEntry } from './rules/knowledge.ts';

type Written = Pick<BreachEntry, 'kind' | 'track'> &
  Partial<
    Pick<
      BreachEntry,
      | 'text'
      | 'happenedAt'
      | 'knownAt'
      | 'source'
      | 'correctsId'
      | 'reason'
      | 'particular'
      | 'certainty'
      | 'followsOn'
    >
  > & { hash?: string | null };

/** Writes one line down with its number, who wrote it and when; known now unless said otherwise. */
export function writeEntry(
  tools: CommandTools,
  breachId: Id,
  { hash = null, ...written }: Written,
): WrittenEntry {
  const { db } = tools;
  const now = instantNow(tools.clock);
  const attachment = hash === null ? null : attachmentByHash(db, hash);
  if (hash !== null && !attachment) throw refuse('RECORD_NOT_FOUND', { kind: 'attachment', id: hash });
  const entry: WrittenEntry = {
    text: '',
    happenedAt: null,
    knownAt: now,
    source: '',
    correctsId: null,
    reason: '',
    particular: null,
    certainty: 'known',
    followsOn: null,
    ...written,
    id: tools.newId(),
    breachId,
    number: nextNumber(db, breachId),
    recordedAt: now,
    recordedBy: actorOf(db),
    attachment,
    isAddendum: closedSince(db, breachId) !== null,
  };
  insertEntry(db, entry);
  return entry;
}
