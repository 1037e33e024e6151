import type {
  Concentration,
  SubProcessorFilter,
  SubProcessorUse,
} from '../../contract/subprocessor-overview.ts';
import type { Day } from '../../contract/values.ts';
import type { Service, SubProcessor } from '../../contract/vendor-record.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { isActiveOn, pointsOf } from '../law/service-transfer.ts';
import { transferVerdict } from '../law/transfer.ts';
import { servicesOf } from '../vendors/repo/services.ts';
import { identities, vendorsInUse } from './repo/firms.ts';
import { concentrationOf, countriesOf, fitting } from './rules/concentration.ts';

/** Every link of every chain on the day, each with its own verdict (Art. 44 GDPR). */
export function usesOn(tools: QueryTools, day: Day): SubProcessorUse[] {
  const vendors = vendorsInUse(tools.db);
  const names = new Map(vendors.map(({ id, name }) => [id, name]));
  const services = servicesOf(
    tools.db,
    vendors.map(({ id }) => id),
  );
  return services.flatMap((service) => usesOf(tools, service, names.get(service.vendorId) ?? '', day));
}

function usesOf(
  { templates }: QueryTools,
  service: Service & { vendorId: string },
  vendorName: string,
  day: Day,
): SubProcessorUse[] {
  const byId = new Map(service.subProcessors.map((link) => [link.id, link]));
  return service.subProcessors
    .filter((link) => isActiveOn(link, day))
    .map((link) => {
      const question = pointsOf(
        noProvider,
        { hasHrData: service.hasHrData, locations: [], subProcessors: [link] },
        day,
      );
      const [point] = transferVerdict(question, templates.transferLaw()).points;
      const above = link.parentId === null ? undefined : byId.get(link.parentId);
      return {
        linkId: link.id,
        name: link.name,
        vendorId: service.vendorId,
        vendorName,
        serviceId: service.id,
        serviceName: service.name,
        purpose: link.purpose,
        city: link.city,
        country: link.country,
        tool: link.tool,
        class: point?.class ?? 'unknown',
        verdict: point?.verdict ?? 'action_required',
        basis: point?.basis ?? { de: '', en: '' },
        level: levelOf(link, byId),
        above: above?.name ?? null,
        aboveId: above?.id ?? null,
        since: link.since,
        until: link.until,
      };
    });
}

/** A link is judged by itself: what the vendor's own seat does to the data is another point. */
const noProvider = { seatCountry: 'DE', parentCountry: null, parentMitigation: 'none', dpf: null } as const;

function levelOf(link: SubProcessor, byId: ReadonlyMap<string, SubProcessor>): number {
  let level = 1;
  const seen = new Set([link.id]);
  for (
    let above = link.parentId;
    above !== null && !seen.has(above);
    above = byId.get(above)?.parentId ?? null
  ) {
    seen.add(above);
    level += 1;
  }
  return level;
}

/** Every firm behind the vendors as it is asked for, as of today. */
export function concentration(tools: QueryTools, filter: SubProcessorFilter): Concentration {
  const day = today(tools.clock);
  const uses = usesOn(tools, day);
  const known = identities(tools.db);
  const firms = fitting(concentrationOf(uses, known), filter);
  return {
    day,
    vendors: vendorsInUse(tools.db).length,
    vendorsWithChain: new Set(uses.map(({ vendorId }) => vendorId)).size,
    byCountry: countriesOf(
      firms.flatMap((firm) => firm.uses),
      known,
    ),
    firms,
  };
}
