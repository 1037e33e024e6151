import type { VendorStatus } from '../../../contract/vendor-record.ts';
import type { AgreementState, RiskLevel, VendorListQuestion } from '../../../contract/vendor-register.ts';

/** Gravest first: the order of groups and of an ascending sort by risk. */
export const riskOrder: readonly RiskLevel[] = ['high', 'medium', 'low', 'open'];

/** In the order of a vendor's life. */
export const statusOrder: readonly VendorStatus[] = [
  'candidate',
  'inAssessment',
  'approved',
  'approvedWithConditions',
  'rejected',
  'retired',
];

/** What needs work first. */
export const agreementOrder: readonly AgreementState[] = ['missing', 'expired', 'gaps', 'open', 'complete'];

/** How many vendors there are of one risk and status, by what the views ask; one line per combination that occurs. */
export interface ListTally {
  risk: RiskLevel;
  status: VendorStatus;
  isArchived: boolean;
  isThirdCountry: boolean;
  isOverdue: boolean;
  isWithoutAgreement: boolean;
  /** Fits search and tokens, view and risk aside. */
  isMatch: boolean;
  count: number;
}

type View = VendorListQuestion['filter']['view'];

/** Whether vendors of this kind belong to a view; the archive is a view of its own. */
export function belongsToView(tally: Omit<ListTally, 'count' | 'isMatch' | 'risk'>, view: View): boolean {
  if (view === 'archived') return tally.isArchived;
  if (tally.isArchived) return false;
  switch (view) {
    case 'all':
      return true;
    case 'thirdCountry':
      return tally.isThirdCountry;
    case 'overdue':
      return tally.isOverdue;
    case 'withoutAgreement':
      return tally.isWithoutAgreement;
    case 'withConditions':
      return tally.status === 'approvedWithConditions';
  }
}

/** Whether vendors of this kind are in the list: in view, fitting search and tokens, of the risks asked for. */
export function isShown(tally: ListTally, { view, risks }: VendorListQuestion['filter']): boolean {
  return tally.isMatch && belongsToView(tally, view) && (risks.length === 0 || risks.includes(tally.risk));
}

/** Numbers beside views, risks and groups; the risk bar ignores its own filter, so that it can be switched. */
export function listNumbers(tallies: readonly ListTally[], { filter, groupBy }: VendorListQuestion) {
  const views: View[] = ['all', 'thirdCountry', 'overdue', 'withoutAgreement', 'withConditions', 'archived'];
  const inView = tallies.filter((tally) => tally.isMatch && belongsToView(tally, filter.view));
  const chosen = tallies.filter((tally) => isShown(tally, filter));
  return {
    total: sum(chosen),
    views: record(views, (view) => sum(tallies.filter((tally) => belongsToView(tally, view)))),
    risks: record(riskOrder, (risk) => sum(inView.filter((tally) => tally.risk === risk))),
    groups: groupsOf(chosen, groupBy),
  };
}

function groupsOf(tallies: readonly ListTally[], groupBy: VendorListQuestion['groupBy']) {
  if (groupBy === 'none') return [];
  const order: readonly string[] = groupBy === 'risk' ? riskOrder : statusOrder;
  return order
    .map((key) => ({ key, count: sum(tallies.filter((tally) => tally[groupBy] === key)) }))
    .filter(({ count }) => count > 0);
}

function sum(tallies: readonly ListTally[]): number {
  return tallies.reduce((total, { count }) => total + count, 0);
}

function record<Key extends string>(keys: readonly Key[], value: (key: Key) => number): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, number>;
}
