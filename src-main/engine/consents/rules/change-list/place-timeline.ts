import type { Id } from '../../../../contract/values.ts';

/** A stretch that a row claims, or a change that is on file; `until` null: until the next one begins. */
interface Claim {
  from: number;
  until: number | null;
  versionId: Id | null;
  /** Row of the list; null when it is on file. */
  line: number | null;
}

export interface Clash {
  code: 'sameInstant' | 'overlap' | 'sameOnFile' | 'known';
  with: Claim;
}

/** What one place shows when: what is on file and what rows of the list add, never two things at once. */
export interface PlaceTimeline {
  /** Adds a row, or says what it clashes with. */
  claim(claim: Claim & { line: number }): Clash | null;
  /** The changes that the added rows make, in the order of their times. */
  changes(): { at: number; versionId: Id | null; line: number }[];
}

/** The timeline of a place with the changes that are on file. */
export function placeTimeline(onFile: readonly { at: number; versionId: Id | null }[]): PlaceTimeline {
  const claims: Claim[] = onFile
    .map(({ at, versionId }) => ({ from: at, until: null, versionId, line: null }))
    .sort((one, other) => one.from - other.from);
  return {
    claim: (claim) => {
      const index = firstFrom(claims, claim.from);
      const clash = clashAt(claims, index, claim);
      if (clash === null) claims.splice(index, 0, claim);
      return clash;
    },
    changes: () =>
      claims.flatMap(({ from, until, versionId, line }, index) => {
        if (line === null) return [];
        const begins = { at: from, versionId, line };
        // Where something else begins just then, that ends it.
        return until === null || claims[index + 1]?.from === until
          ? [begins]
          : [begins, { at: until, versionId: null, line }];
      }),
  };
}

function clashAt(claims: readonly Claim[], index: number, claim: Claim): Clash | null {
  const next = claims[index];
  if (next?.from === claim.from) return clashAtOnce(next, claims[index + 1], claim);
  const before = claims[index - 1];
  if (before?.until != null && before.until > claim.from) return { code: 'overlap', with: before };
  if (next && claim.until !== null && next.from < claim.until) return { code: 'overlap', with: next };
  return null;
}

/** Something begins at the same instant: a row that says just what is on file is no mistake. */
function clashAtOnce(there: Claim, after: Claim | undefined, claim: Claim): Clash {
  if (there.line !== null) return { code: 'sameInstant', with: there };
  const saysTheSame =
    there.versionId === claim.versionId && (claim.until === null || claim.until === after?.from);
  return { code: saysTheSame ? 'known' : 'sameOnFile', with: there };
}

/** Index of the first claim that begins at or after an instant. */
function firstFrom(claims: readonly Claim[], at: number): number {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
