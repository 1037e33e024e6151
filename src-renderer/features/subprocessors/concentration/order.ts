import type { ConcentratedFirm } from '../../../../src-main/contract/subprocessor-overview.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { collatorOf } from '../../../lib/format.ts';
import type { Sort } from '../../../ui/data-table.tsx';

/** Firms as the head of the table orders them; without a wish as the engine does, most vendors first. */
export function inOrder(
  firms: readonly ConcentratedFirm[],
  sort: Sort | null,
  language: Language,
): readonly ConcentratedFirm[] {
  if (sort === null) return firms;
  const collator = collatorOf(language);
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return firms.toSorted(
    (one, other) =>
      sign *
      (sort.column === 'vendors' ? one.vendors - other.vendors : collator.compare(one.name, other.name)),
  );
}
