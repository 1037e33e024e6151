import type { SubProcessorUse } from '../../../../src-main/contract/subprocessor-overview.ts';

/** A link of a chain with those it engaged. */
export interface ChainNode {
  use: SubProcessorUse;
  below: ChainNode[];
}

/** The chain of one service. */
export interface ServiceChain {
  serviceId: string;
  serviceName: string;
  links: ChainNode[];
}

/** A vendor with the chains of its services (Art. 28(2) and (4) GDPR). */
export interface VendorChains {
  vendorId: string;
  vendorName: string;
  /** Links of all its services. */
  count: number;
  services: ServiceChain[];
}

/**
 * The trees of all vendors in the order of their names. A link whose engager is filtered away stands at the top of its
 * service; so does one link of a circle, so that nothing is lost and nothing is drawn twice.
 */
export function chainTrees(uses: readonly SubProcessorUse[], collator: Intl.Collator): VendorChains[] {
  const byName = (one: string, other: string) => collator.compare(one, other);
  return [...grouped(uses, ({ vendorId }) => vendorId).values()]
    .map((own): VendorChains => {
      const services = [...grouped(own, ({ serviceId }) => serviceId).values()].map(serviceChain);
      return {
        vendorId: own[0]?.vendorId ?? '',
        vendorName: own[0]?.vendorName ?? '',
        count: own.length,
        services: services.toSorted((one, other) => byName(one.serviceName, other.serviceName)),
      };
    })
    .toSorted((one, other) => byName(one.vendorName, other.vendorName));
}

function serviceChain(uses: readonly SubProcessorUse[]): ServiceChain {
  const known = new Set(uses.map(({ linkId }) => linkId));
  const below = grouped(uses, ({ aboveId }) => (aboveId !== null && known.has(aboveId) ? aboveId : null));
  const drawn = new Set<string>();
  const nodeOf = (use: SubProcessorUse): ChainNode[] => {
    if (drawn.has(use.linkId)) return [];
    drawn.add(use.linkId);
    return [{ use, below: (below.get(use.linkId) ?? []).flatMap(nodeOf) }];
  };
  const links = (below.get(null) ?? []).flatMap(nodeOf);
  // What is left stands above itself.
  const circles = uses.flatMap(nodeOf);
  const { serviceId = '', serviceName = '' } = uses[0] ?? {};
  return { serviceId, serviceName, links: [...links, ...circles] };
}

function grouped<Key>(
  uses: readonly SubProcessorUse[],
  keyOf: (use: SubProcessorUse) => Key,
): Map<Key, SubProcessorUse[]> {
  const groups = new Map<Key, SubProcessorUse[]>();
  for (const use of uses) {
    const key = keyOf(use);
    const group = groups.get(key);
    if (group) group.push(use);
    else groups.set(key, [use]);
  }
  return groups;
}
