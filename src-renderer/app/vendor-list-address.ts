import { z } from 'zod';

/** Filter, order and selection of the register live in the address, so that back and saved views work. */
export const VendorListAddress = z.object({
  view: z
    .enum(['all', 'thirdCountry', 'overdue', 'withoutAgreement', 'withConditions', 'archived'])
    .default('all')
    .catch('all'),
  search: z.string().default('').catch(''),
  statuses: z.array(z.string()).default([]).catch([]),
  roles: z.array(z.string()).default([]).catch([]),
  risks: z.array(z.string()).default([]).catch([]),
  countries: z.array(z.string()).default([]).catch([]),
  needs: z.array(z.string()).default([]).catch([]),
  sort: z.string().default('name').catch('name'),
  descending: z.boolean().default(false).catch(false),
  group: z.enum(['none', 'risk', 'status']).default('risk').catch('risk'),
  selected: z.string().optional().catch(undefined),
  /** A saved view that is to be shown. */
  saved: z.string().optional().catch(undefined),
});
