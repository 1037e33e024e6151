import type { UsableService } from '../../contract/campaigns.ts';
import type { Id } from '../../contract/values.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { foldText } from '../kernel/folded-text.ts';
import { servicesInUse } from './repo/services.ts';

/** How many services a choice offers at once. */
const offered = 50;

/** Services that a step may use: what a search finds, and what is chosen already. */
export function usableServices(
  { db }: QueryTools,
  { search, ids }: { search: string; ids: readonly Id[] },
): { found: UsableService[]; named: UsableService[] } {
  const services = servicesInUse(db);
  const wanted = foldText(search.trim());
  const named = new Set(ids);
  return {
    found: services
      .filter(({ name, vendor }) => foldText(`${vendor} ${name}`).includes(wanted))
      .slice(0, offered),
    named: services.filter(({ id }) => named.has(id)),
  };
}
