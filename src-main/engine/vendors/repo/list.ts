import { z } from 'zod';
import type { Day, Id } from '../../../contract/values.ts';
import { type VendorFilter, type VendorListQuestion, VendorRow } from '../../../contract/vendor-register.ts';
import type { ReadDb, SqlValue } from '../../database/sql.ts';
import { agreementOrder, type ListTally, riskOrder, statusOrder } from '../rules/list-order.ts';
import { Flag } from './columns.ts';
import { vendorsMatching } from './search-index.ts';
import { decidingNames, shownVendors, shownVendorsAmong } from './shown-vendors.ts';

/** What a list question needs besides itself: the day, the EEA's countries, and what is searched for. */
export interface ListFacts {
  day: Day;
  eea: readonly string[];
  /** What is searched for, in the language of FTS5; null when nothing is. */
  match: string | null;
}

const withoutAgreement = `needsAgreement AND agreementRank IN (${agreementOrder.indexOf('missing')}, ${agreementOrder.indexOf('expired')})`;

/** The few vendors whose chain changes by the day are looked up, all others know. */
const thirdCountry = `CASE thirdCountry WHEN 2 THEN EXISTS (
    SELECT 1 FROM services s JOIN sub_processors n ON n.service_id = s.id
    WHERE s.vendor_id = shown.id AND s.removed_at IS NULL AND n.removed_at IS NULL
      AND n.country NOT IN (SELECT value FROM json_each(@eea))
      AND (n.since IS NULL OR n.since <= @day) AND (n.until IS NULL OR n.until >= @day))
  ELSE thirdCountry END`;

const IndexRow = z.object({ lines: z.string().nullable() });

/** A vendor's place in the list: what kind it is, as one number, and which it is. */
export interface ListEntry {
  kind: number;
  id: Id;
}

/** Every vendor in the order asked for, with its kind: all that numbers and pages are made of, in one pass. */
export function listIndex(db: ReadDb, question: VendorListQuestion, facts: ListFacts): ListEntry[] {
  const { condition, parameters } = matchOf(question.filter, facts);
  // One text instead of ten thousand rows: crossing from SQLite row by row costs more than the query.
  const row = db.first(
    IndexRow,
    `SELECT group_concat(((archivedAt IS NOT NULL) + 2 * (${thirdCountry}) + 4 * isOverdue
       + 8 * (${withoutAgreement}) + 16 * (${condition})
       + 32 * riskRank + 256 * statusRank) || ' ' || id, char(10) ORDER BY ${orderOf(question)}) AS lines
     FROM (${shownVendors}) shown`,
    { ...parameters, day: facts.day, eea: JSON.stringify(facts.eea) },
  );
  return (row?.lines?.split('\n') ?? []).map((line) => {
    const space = line.indexOf(' ');
    return { kind: Number(line.slice(0, space)), id: line.slice(space + 1) };
  });
}

/** What a kind says, unpacked. */
export function kindOf(kind: number): Omit<ListTally, 'count'> {
  return {
    isArchived: (kind & 1) !== 0,
    isThirdCountry: (kind & 2) !== 0,
    isOverdue: (kind & 4) !== 0,
    isWithoutAgreement: (kind & 8) !== 0,
    isMatch: (kind & 16) !== 0,
    risk: riskOrder[(kind >> 5) & 7] ?? 'open',
    status: statusOrder[(kind >> 8) & 7] ?? 'candidate',
  };
}

const PageRow = VendorRow.omit({
  countries: true,
  transferVerdict: true,
  reason: true,
  status: true,
  risk: true,
  agreement: true,
}).extend({
  isReviewOverdue: Flag,
  statusRank: z.number(),
  riskRank: z.number(),
  agreementRank: z.number(),
});
export type PageRow = z.infer<typeof PageRow>;

const ownerName = `coalesce((SELECT name FROM people WHERE people.id = shown.ownerId), '')`;

/** What the list shows of the given vendors, in their order. */
export function listRows(db: ReadDb, ids: readonly Id[], day: Day): PageRow[] {
  const rows = db.all(
    PageRow,
    `SELECT id, name, service, statusRank, ${decidingNames} AS statusService, role, riskRank, openFindings, agreementRank, nextReviewOn,
       isOverdue AS isReviewOverdue, ${ownerName} AS ownerName, protectionNeed
     FROM (${shownVendorsAmong}) shown`,
    { ids: JSON.stringify(ids), day },
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Search and tokens as a condition over the shown vendors; view and risk are not part of it. */
function matchOf(filter: VendorFilter, { match }: ListFacts) {
  const conditions: string[] = [];
  const parameters: Record<string, SqlValue> = {};
  const among = (name: string, values: readonly (string | number)[], condition: string) => {
    if (values.length === 0) return;
    conditions.push(condition);
    parameters[name] = JSON.stringify(values);
  };
  if (match !== null) {
    conditions.push(`id IN (${vendorsMatching})`);
    parameters.match = match;
  }
  const statuses = filter.statuses.map((status) => statusOrder.indexOf(status));
  among('statuses', statuses, `statusRank IN (${inList('statuses')})`);
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
  const group = groupBy === 'none' ? '' : `${groupBy}Rank, `;
  return `${group}${sortTerm(sort.key)} ${direction} NULLS LAST, nameFolded, id`;
}

function sortTerm(key: VendorListQuestion['sort']['key']): string {
  switch (key) {
    case 'name':
      return 'nameFolded';
    case 'service':
      return 'serviceFolded';
    case 'ownerName':
      return `${ownerName} COLLATE NOCASE`;
    case 'nextReviewOn':
    case 'openFindings':
      return key;
    case 'risk':
    case 'status':
    case 'agreement':
      return `${key}Rank`;
  }
}
