import type { ComparedVendor, Comparison } from '../../../contract/comparison-view.ts';
import type { Id } from '../../../contract/values.ts';
import { comparisonOf } from '../../comparisons/comparison-of.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { type CompanyFacts, gatherCompany } from './company.ts';

/** A comparison as it is printed. */
export interface ComparisonFacts {
  company: CompanyFacts;
  comparison: Comparison;
  /** Who is alone in the first place; null when nobody is. */
  leader: ComparedVendor | null;
  second: ComparedVendor | null;
}

/** Reads a comparison as it stands. */
export function gatherComparison(tools: QueryTools, comparisonId: Id): ComparisonFacts {
  const comparison = comparisonOf(tools, { comparisonId });
  const { vendors, first } = comparison;
  const leader = first.length === 1 ? vendors.find(({ serviceId }) => serviceId === first[0]) : undefined;
  const [second] = vendors
    .filter(({ rank }) => rank !== null && rank > 1)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  return { company: gatherCompany(tools), comparison, leader: leader ?? null, second: second ?? null };
}
