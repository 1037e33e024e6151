import type { Id } from '../../contract/values.ts';
import type { ReadDb } from '../database/sql.ts';
import type { AuditNote } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { requestById, type StoredRequest } from './repo/requests.ts';

type Named = Pick<StoredRequest, 'id' | 'year' | 'sequence' | 'kind'>;

/** A request, or a refusal. */
export function knownRequest(db: ReadDb, requestId: Id): StoredRequest {
  const request = requestById(db, requestId);
  if (!request) throw refuse('RECORD_NOT_FOUND', { kind: 'request', id: requestId });
  return request;
}

/** A request that waits for its answer; an answered one stays as it is until it is reopened. */
export function openRequest(db: ReadDb, requestId: Id): StoredRequest {
  const request = knownRequest(db, requestId);
  const last = request.answers.at(-1);
  if (last && last.reopened === null) throw refuse('REQUEST_ANSWERED', { answeredOn: last.on });
  return request;
}

/** `2026-14`: the year and the running number in it. */
export function requestNumber({ year, sequence }: Pick<Named, 'year' | 'sequence'>): string {
  return `${year}-${String(sequence).padStart(2, '0')}`;
}

/**
 * What the audit trail keeps of a request: its number and kind, and which facts were changed. Never what they say: the
 * trail cannot be deleted, and the person behind the request must be.
 */
export function nameless(request: Named, changed: readonly string[] = []): AuditNote {
  return {
    subject: { kind: 'request', id: request.id, label: requestNumber(request) },
    after: { requestKind: request.kind, ...Object.fromEntries(changed.map((fact) => [fact, 'changed'])) },
  };
}
