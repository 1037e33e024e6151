import type { Answer } from '../../../contract/assessments.ts';
import type { EvidenceAge } from '../../../contract/comparison-view.ts';
import type { Day } from '../../../contract/values.ts';

/** Age of the evidence behind the answers, each piece once by title and file; the middle one speaks for all. */
export function evidenceAge(answers: Iterable<Answer>, asOf: Day): EvidenceAge {
  const pieces = new Map<string, Day | null>();
  for (const { evidence } of answers)
    for (const { attachment, title, datedOn } of evidence)
      pieces.set(JSON.stringify([attachment?.hash ?? null, title, datedOn]), datedOn);
  const dates = [...pieces.values()].filter((date) => date !== null).sort();
  const middle = dates[Math.floor(dates.length / 2)];
  return {
    months: middle === undefined ? null : Math.max(0, monthsBetween(middle, asOf)),
    oldestOn: dates[0] ?? null,
    dated: dates.length,
    undated: pieces.size - dates.length,
  };
}

/** Whole months from one day to a later one. */
function monthsBetween(from: Day, to: Day): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  return to.slice(8) < from.slice(8) ? months - 1 : months;
}
