import type { CompanySummary } from '../../../src-main/contract/companies.ts';

/** The company that needs somebody most comes first: a running clock, then what is overdue, then this week, then by name. */
export function inOrderOfNeed<Row extends { summary: CompanySummary }>(rows: readonly Row[]): Row[] {
  return rows.toSorted(({ summary: one }, { summary: other }) => {
    const ends = (summary: CompanySummary) => summary.clockEnds ?? '9';
    if (ends(one) !== ends(other)) return ends(one) < ends(other) ? -1 : 1;
    return (
      other.overdue - one.overdue ||
      other.thisWeek - one.thisWeek ||
      one.companyName.localeCompare(other.companyName, 'de')
    );
  });
}
