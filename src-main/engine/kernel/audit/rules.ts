import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';

/** What one audit entry says; `before` and `after` are canonical JSON of the changed fields. */
export interface AuditContent {
  number: number;
  at: string;
  actor: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  subjectLabel: string;
  before: string | null;
  after: string | null;
}

/** Head of an empty chain. */
export const chainStart = '0'.repeat(64);

/** `SHA-256(previous ‖ canonical JSON of the content)`, hexadecimal. */
export function chainHash(previous: string, content: AuditContent): string {
  return createHash('sha256').update(previous).update(canonicalJson(content)).digest('hex');
}

/** Number of the first entry that does not fit its predecessor, or null if the chain holds. */
export function firstBrokenLink(entries: Iterable<AuditContent & { hash: string }>): number | null {
  let previous = chainStart;
  let expected = 1;
  for (const { hash, ...content } of entries) {
    if (content.number !== expected || chainHash(previous, content) !== hash) return expected;
    previous = hash;
    expected += 1;
  }
  return null;
}
