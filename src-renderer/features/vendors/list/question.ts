import { CountryCode, ProtectionNeed } from '../../../../src-main/contract/values.ts';
import { ProcessingRole, VendorStatus } from '../../../../src-main/contract/vendor-record.ts';
import {
  RiskLevel,
  type SavedView,
  type VendorFilter,
  VendorSortKey,
} from '../../../../src-main/contract/vendor-register.ts';

/** What the address of the register holds. */
export interface ListAddress {
  view: VendorFilter['view'];
  search: string;
  statuses: string[];
  roles: string[];
  risks: string[];
  countries: string[];
  needs: string[];
  sort: string;
  descending: boolean;
  group: 'none' | 'risk' | 'status';
  selected?: string | undefined;
  /** A saved view that is to be shown; its filters take its place. */
  saved?: string | undefined;
}

export type ListQuestion = SavedView['question'];

/** The filters that are tokens; everything that narrows the list beside view and search. */
export const tokenKinds = ['statuses', 'roles', 'risks', 'countries', 'needs'] as const;
export type TokenKind = (typeof tokenKinds)[number];

/** What the address asks of the engine; whatever it does not know is left out. */
export function questionOf(address: ListAddress): ListQuestion {
  return {
    filter: {
      search: address.search.slice(0, 200),
      view: address.view,
      statuses: known(VendorStatus.options, address.statuses),
      roles: known(ProcessingRole.options, address.roles),
      risks: known(RiskLevel.options, address.risks),
      countries: address.countries.filter((code) => CountryCode.safeParse(code).success),
      protectionNeeds: known(ProtectionNeed.options, address.needs),
    },
    sort: {
      key: VendorSortKey.options.find((key) => key === address.sort) ?? 'name',
      direction: address.descending ? 'descending' : 'ascending',
    },
    groupBy: address.group,
  };
}

/** The address of a saved view. */
export function addressOf({ filter, sort, groupBy }: ListQuestion): ListAddress {
  return {
    view: filter.view,
    search: filter.search,
    statuses: filter.statuses,
    roles: filter.roles,
    risks: filter.risks,
    countries: filter.countries,
    needs: filter.protectionNeeds,
    sort: sort.key,
    descending: sort.direction === 'descending',
    group: groupBy,
  };
}

/** The address without anything that narrows the list; order and groups stay. */
export function withoutFilters(address: ListAddress): ListAddress {
  return {
    ...address,
    search: '',
    statuses: [],
    roles: [],
    risks: [],
    countries: [],
    needs: [],
    selected: undefined,
  };
}

/** Whether search or tokens narrow the list. */
export function isNarrowed(address: ListAddress): boolean {
  return address.search !== '' || tokenKinds.some((kind) => address[kind].length > 0);
}

function known<Value extends string>(options: readonly Value[], values: readonly string[]): Value[] {
  return options.filter((option) => values.includes(option));
}
