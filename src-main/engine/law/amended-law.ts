import type { FallenMark, TransferLaw } from '../../contract/law.ts';
import type { Day } from '../../contract/values.ts';
import { addDays } from '../kernel/clock.ts';

/** Something that no longer carries transfers from a day on: an adequacy decision, or safeguards for a country. */
export interface LawChange extends FallenMark {
  kind: 'adequacy' | 'safeguards';
  country: string;
}

/**
 * The dated law with what fell on top of it. An adequacy decision ends the day before (Art. 45(5) GDPR; CJEU C-362/14,
 * C-311/18: without a period of grace); an earlier end that the decision names itself stays. The earliest mark counts.
 */
export function amendedLaw(law: TransferLaw, changes: readonly LawChange[]): TransferLaw {
  if (changes.length === 0) return law;
  const ordered = changes.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const markOf = (kind: LawChange['kind'], country: string) =>
    ordered.find((change) => change.kind === kind && change.country === country);
  const safeguards = new Map(
    ordered
      .toReversed()
      .filter(({ kind }) => kind === 'safeguards')
      .map(({ kind: _kind, ...mark }) => [mark.country, mark]),
  );
  return {
    ...law,
    adequacy: law.adequacy.map((decision) => {
      const mark = markOf('adequacy', decision.country);
      const isKnown =
        decision.fallen !== undefined && mark !== undefined && decision.fallen.from <= mark.from;
      if (mark === undefined || isKnown) return decision;
      const { from, source, standing } = mark;
      const validUntil = earlier(decision.validUntil, addDays(from, -1));
      return { ...decision, validUntil, fallen: { from, source, standing } };
    }),
    insufficientSafeguards: [...(law.insufficientSafeguards ?? []), ...safeguards.values()],
  };
}

/** The mark by which safeguards alone no longer suffice for a country on a day; null while they do. */
export function insufficiency(country: string | null, day: Day, law: TransferLaw): FallenMark | null {
  const marks = law.insufficientSafeguards ?? [];
  return marks.find((mark) => mark.country === country && mark.from <= day) ?? null;
}

function earlier(one: Day | null, other: Day): Day {
  return one !== null && one < other ? one : other;
}
