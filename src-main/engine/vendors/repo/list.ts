import { z } from 'zod';
import type { Day, Id } from '../../../contract/common.ts';
import {
  AgreementState,
  ProcessingRole,
  RiskLevel,
  type VendorFilter,
  type VendorListQuestion,
  VendorRow,
  VendorStatus,
} from '../../../contract/vendors.ts';
import type { ReadDb, SqlValue } from '../../database/sql.ts';
import { agreementOrder, type ListTally, riskOrder, statusOrder } from '../rules/list-order.ts';
import { Flag } from './columns.ts';
import { shownVendors } from './shown-vendors.ts';

/** What a list question needs besides itself: the day, the EEA's countries, and the vendors that the search found. */
export interface ListFacts {
  day: Day;
  eea: readonly string[];
  /** Null when nothing is searched for. */
  found: readonly Id[] | null;
}

const TallyRow = z.object({
  risk: RiskLevel,
  status: VendorStatus,
  isArchived: Flag,
  isThirdCountry: Flag,
  isOverdue: Flag,
  isWithoutAgreement: Flag,
  isMatch: Flag,
  count: z.number(),
});

const thirdCountry = `id IN (SELECT s.vendor_id FROM services s WHERE s.removed_at IS NULL AND s.id IN (
    SELECT service_id FROM service_locations WHERE country NOT IN (SELECT value FROM json_each(@eea))
    UNION SELECT service_id FROM sub_processors WHERE removed_at IS NULL
      AND country NOT IN (SELECT value FROM json_each(@eea))
      AND (since IS NULL OR since <= @day) AND (until IS NULL OR until >= @day)))`;

/** How many vendors of each kind there are: everything the numbers around the list are made of, in one pass. */
export function listTallies(db: ReadDb, filter: VendorFilter, facts: ListFacts): ListTally[] {
  const { condition, parameters } = matchOf(filter, facts);
  return db.all(
    TallyRow,
    `SELECT risk, status, archivedAt IS NOT NULL AS isArchived, ${thirdCountry} AS isThirdCountry, isOverdue,
       needsAgreement AND agreement IN ('missing', 'expired') AS isWithoutAgreement,
       ${condition} AS isMatch, count(*) AS count
     FROM (${shownVendors}) GROUP BY 1, 2, 3, 4, 5, 6, 7`,
    { ...parameters, day: facts.day, eea: JSON.stringify(facts.eea) },
  );
}

const PageRow = VendorRow.omit({ countries: true, transferVerdict: true, reason: true }).extend({
  role: ProcessingRole.nullable(),
  agreement: AgreementState,
  isReviewOverdue: Flag,
  reasonDe: z.string().nullable(),
  reasonEn: z.string().nullable(),
});
export type PageRow = z.infer<typeof PageRow>;

/** One page of the list in the order asked for; ties are broken by name and id, so that pages never overlap. */
export function listPage(db: ReadDb, question: VendorListQuestion, facts: ListFacts): PageRow[] {
  const { condition, parameters } = matchOf(question.filter, facts);
  const risks = question.filter.risks.length ? ` AND risk IN (${inList('risks')})` : '';
  return db.all(
    PageRow,
    `SELECT id, name, service, status, role, risk, reasonDe, reasonEn, openFindings, agreement, nextReviewOn,
       isOverdue AS isReviewOverdue, ownerName, protectionNeed
     FROM (${shownVendors})
     WHERE ${viewCondition(question.filter.view)} AND ${condition}${risks}
     ORDER BY ${orderOf(question)} LIMIT @limit OFFSET @offset`,
    {
      ...parameters,
      ...(risks ? { risks: JSON.stringify(question.filter.risks) } : {}),
      day: facts.day,
      ...(question.filter.view === 'thirdCountry' ? { eea: JSON.stringify(facts.eea) } : {}),
      limit: question.limit,
      offset: question.offset,
    },
  );
}

function viewCondition(view: VendorFilter['view']): string {
  switch (view) {
    case 'all':
      return 'archivedAt IS NULL';
    case 'archived':
      return 'archivedAt IS NOT NULL';
    case 'thirdCountry':
      return `archivedAt IS NULL AND ${thirdCountry}`;
    case 'overdue':
      return 'archivedAt IS NULL AND isOverdue';
    case 'withoutAgreement':
      return `archivedAt IS NULL AND needsAgreement AND agreement IN ('missing', 'expired')`;
    case 'withConditions':
      return `archivedAt IS NULL AND status = 'approvedWithConditions'`;
  }
}

/** Search and tokens as a condition over the shown vendors; view and risk are not part of it. */
function matchOf(filter: VendorFilter, { found }: ListFacts) {
  const conditions: string[] = [];
  const parameters: Record<string, SqlValue> = {};
  const among = (name: string, values: readonly string[] | null, condition: string) => {
    if (values === null || values.length === 0) return;
    conditions.push(condition);
    parameters[name] = JSON.stringify(values);
  };
  if (found !== null && found.length === 0) conditions.push('0');
  among('found', found, `id IN (${inList('found')})`);
  among('statuses', filter.statuses, `status IN (${inList('statuses')})`);
  among('roles', filter.roles, `id IN (${servicesWhere(`role IN (${inList('roles')})`)})`);
  among(
    'needs',
    filter.protectionNeeds,
    `id IN (${servicesWhere(`protection_need IN (${inList('needs')})`)})`,
  );
  among('countries', filter.countries, `id IN (${servicesIn('countries')})`);
  return { condition: conditions.join(' AND ') || '1', parameters };
}

function inList(parameter: string): string {
  return `SELECT value FROM json_each(@${parameter})`;
}

function servicesWhere(condition: string): string {
  return `SELECT vendor_id FROM services WHERE removed_at IS NULL AND ${condition}`;
}

function servicesIn(parameter: string): string {
  return servicesWhere(`id IN (
    SELECT service_id FROM service_locations WHERE country IN (${inList(parameter)})
    UNION SELECT service_id FROM sub_processors WHERE removed_at IS NULL AND country IN (${inList(parameter)})
      AND (since IS NULL OR since <= @day) AND (until IS NULL OR until >= @day))`);
}

function orderOf({ sort, groupBy }: VendorListQuestion): string {
  const direction = sort.direction === 'ascending' ? 'ASC' : 'DESC';
  const group = groupBy === 'none' ? '' : `${groupBy === 'risk' ? rank('risk') : rank('status')}, `;
  return `${group}${sortTerm(sort.key)} ${direction} NULLS LAST, nameFolded, id`;
}

function sortTerm(key: VendorListQuestion['sort']['key']): string {
  switch (key) {
    case 'name':
      return 'nameFolded';
    case 'service':
      return 'serviceFolded';
    case 'ownerName':
      return 'ownerName COLLATE NOCASE';
    case 'nextReviewOn':
    case 'openFindings':
      return key;
    case 'risk':
    case 'status':
    case 'agreement':
      return rank(key);
  }
}

function rank(column: 'risk' | 'status' | 'agreement'): string {
  const order: readonly string[] =
    column === 'risk' ? riskOrder : column === 'status' ? statusOrder : agreementOrder;
  return `CASE ${column} ${order.map((value, place) => `WHEN '${value}' THEN ${place}`).join(' ')} END`;
}
