import type { BreachImpact } from '../../contract/breach-view.ts';
import type { Day, Id } from '../../contract/values.ts';
import type { ReadDb } from '../database/sql.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { sortKey } from '../kernel/folded-text.ts';
import { clockOf } from './drill-clock.ts';
import { knownHead } from './known-case.ts';
import * as repo from './repo/impact.ts';

/** Whom a breach hits beyond the case: the vendor's services and chain, and who else in this file rests on them. */
export function impactOf({ db, clock }: QueryTools, breachId: Id): BreachImpact {
  const head = knownHead(db, breachId);
  const found = head.vendorId === null ? null : repo.vendorInCase(db, head.vendorId);
  if (!found) return { vendor: null, services: [], sharedWith: [], contacts: [] };
  const { legalName, ...vendor } = found;
  const day = today(clockOf(db, head, clock));
  const links = repo.serviceLinks(db, vendor.id, day);
  const services = servicesFrom(links, new Set(head.serviceIds));
  const chain = links.flatMap(({ subName }) => subName ?? []);
  return {
    vendor,
    services,
    sharedWith: sharedWith(db, { vendorId: vendor.id, day, own: [vendor.name, legalName], chain }),
    contacts: repo.contactsAt(db, vendor.id),
  };
}

function servicesFrom(links: readonly repo.ServiceLink[], named: ReadonlySet<Id>): BreachImpact['services'] {
  return [...Map.groupBy(links, ({ id }) => id).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { subName: _subName, subCountry: _subCountry, ...service } = first;
    const subProcessors = group.flatMap(({ subName, subCountry }) =>
      subName === null ? [] : [{ name: subName, country: subCountry }],
    );
    return [{ ...service, isNamed: named.has(service.id), subProcessors }];
  });
}

interface Reach {
  vendorId: Id;
  day: Day;
  /** Names that the vendor itself goes by. */
  own: readonly string[];
  /** Names of its sub-processors. */
  chain: readonly string[];
}

/** Vendors behind which this vendor stands, or a part of its chain; and those that are a part of its chain. */
function sharedWith(db: ReadDb, { vendorId, day, own, chain }: Reach): BreachImpact['sharedWith'] {
  const keys = new Set([...own, ...chain].map(sortKey).filter((key) => key !== ''));
  const alike = repo.namesElsewhere(db, vendorId, day).filter((name) => keys.has(sortKey(name)));
  const behind = repo.vendorsBehindNames(db, vendorId, day, alike);
  const themselves = repo.vendorsNamed(db, vendorId, { names: chain, keys: chain.map(sortKey) });
  const byVendor = new Map<string, BreachImpact['sharedWith'][number]>();
  // One line a vendor and name, however differently the name was typed.
  for (const row of [...themselves, ...behind]) {
    const key = `${row.vendorId} ${sortKey(row.through)}`;
    if (!byVendor.has(key)) byVendor.set(key, row);
  }
  return [...byVendor.values()];
}
