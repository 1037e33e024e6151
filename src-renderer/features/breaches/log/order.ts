import { RiskLevelOfBreach } from '../../../../src-main/contract/breach-risk.ts';
import { SeverityLevel } from '../../../../src-main/contract/breach-severity.ts';
import type { BreachRow } from '../../../../src-main/contract/breach-view.ts';
import { compareRows, type SortKey } from '../../../lib/compare-rows.ts';
import type { Sort } from '../../../ui/data-table.tsx';

const keys: Record<string, SortKey<BreachRow>> = {
  title: ({ number }) => number,
  discoveredAt: ({ discoveredAt }) => Date.parse(discoveredAt),
  people: ({ people }) => people?.to ?? null,
  severity: ({ severity }) => (severity ? SeverityLevel.options.indexOf(severity) : null),
  risk: ({ risk }) => (risk ? RiskLevelOfBreach.options.indexOf(risk) : null),
  report: ({ notifiedAt }) => (notifiedAt ? Date.parse(notifiedAt) : null),
  vendorName: ({ vendorName }) => vendorName || null,
  closedAt: ({ closedAt }) => (closedAt ? Date.parse(closedAt) : null),
};

/** The rows by a column; without one as the engine gave them, newest first. What is not known comes last either way. */
export function inOrder(
  rows: readonly BreachRow[],
  sort: Sort | null,
  collator: Intl.Collator,
): readonly BreachRow[] {
  const key = sort && keys[sort.column];
  if (!sort || !key) return rows;
  return rows.toSorted(compareRows(key, sort.direction, collator));
}
