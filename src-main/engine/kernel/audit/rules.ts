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

/** Content as the database gives it back: half characters (lone surrogates) become U+FFFD before they are hashed. */
export function wellFormed(content: Omit<AuditContent, 'number'>): Omit<AuditContent, 'number'> {
  const texts = Object.entries(content).map(([field, text]) => [field, text?.toWellFormed() ?? null]);
  return Object.fromEntries(texts);
}

/** What is known from outside about the trail: how many entries it had and what the newest one hashed to. */
export interface KnownHead {
  entries: number;
  head: string;
}

export interface TrailFinding {
  entries: number;
  head: string | null;
  /** Number of the first entry that does not fit, or of the first that is missing; null if the chain holds. */
  firstBroken: number | null;
}

/** Walks the chain once: each entry must follow its predecessor, and the trail must still contain what was known. */
export function checkTrail(
  entries: Iterable<AuditContent & { hash: string }>,
  known: KnownHead | null = null,
): TrailFinding {
  let previous = chainStart;
  let count = 0;
  let firstBroken: number | null = null;
  for (const { hash, ...content } of entries) {
    count += 1;
    const fits = content.number === count && chainHash(previous, content) === hash;
    const isKnown = known?.entries !== count || known.head === hash;
    if (firstBroken === null && !(fits && isKnown)) firstBroken = count;
    previous = hash;
  }
  if (firstBroken === null && known && known.entries > count) firstBroken = count + 1;
  return { entries: count, head: count ? previous : null, firstBroken };
}
