import type { Id } from '../../contract/values.ts';
import type { ReadDb } from '../database/sql.ts';
import { refuse } from '../kernel/failure.ts';
import { comparisonById, type StoredComparison } from './repo/comparisons.ts';
import { vendorOfService } from './repo/services.ts';

/** A comparison, or a refusal. */
export function knownComparison(db: ReadDb, comparisonId: Id): StoredComparison {
  const comparison = comparisonById(db, comparisonId);
  if (!comparison) throw refuse('RECORD_NOT_FOUND', { kind: 'comparison', id: comparisonId });
  return comparison;
}

/** Refuses a service that was never in the register. */
export function refuseUnknownServices(db: ReadDb, serviceIds: readonly Id[]): void {
  for (const id of serviceIds)
    if (vendorOfService(db, id) === null) throw refuse('RECORD_NOT_FOUND', { kind: 'service', id });
}

/** How the audit trail names a comparison. */
export function comparisonSubject({ id, content }: Pick<StoredComparison, 'id' | 'content'>) {
  return { kind: 'comparison', id, label: content.name };
}
