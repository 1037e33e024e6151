import type { VendorFilter, VendorRow } from '../../../contract/vendor-register.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { listVendors } from '../../vendors/list-vendors.ts';
import { type CompanyFacts, gatherCompany } from './company.ts';

export interface RegisterFacts {
  company: CompanyFacts;
  filter: VendorFilter;
  rows: VendorRow[];
}

const pageSize = 200;

/** Reads the register as filtered, by name. */
export function gatherRegister(tools: QueryTools, filter: VendorFilter): RegisterFacts {
  const rows: VendorRow[] = [];
  let total = 0;
  do {
    const page = listVendors(tools, {
      filter,
      sort: { key: 'name', direction: 'ascending' },
      groupBy: 'none',
      offset: rows.length,
      limit: pageSize,
    });
    if (page.rows.length === 0) break;
    rows.push(...page.rows);
    total = page.total;
  } while (rows.length < total);
  return { company: gatherCompany(tools), filter, rows };
}
