import type { ListPreview, ListReading } from '../../contract/subprocessor-import.ts';
import type { Service } from '../../contract/vendor-record.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { knownService } from '../vendors/change-services.ts';
import { type BroughtList, entriesOf, placesOf, type SourceList } from './read-source.ts';
import { type ChainPlan, planChanges } from './rules/plan-changes.ts';
import { storedEntries } from './rules/stored-entries.ts';

/** A list judged against the chain of its service as it is on file today. */
export function planList(
  tools: QueryTools,
  { serviceId, columns, isComplete, apart }: Omit<ListReading, 'source'>,
  brought: BroughtList,
): { service: Service; list: SourceList; plan: ChainPlan } {
  const { service } = knownService(tools, serviceId);
  const places = placesOf(tools);
  const list = entriesOf(brought, columns, places);
  const { countries } = tools.templates.transferLaw();
  const names = new Map(countries.map(({ code, name }) => [code, name.en]));
  const stored = storedEntries(service.subProcessors, today(tools.clock), (code) => names.get(code) ?? code);
  const known = service.subProcessors.map(({ name }) => name);
  return { service, list, plan: planChanges({ list, stored, known, isComplete, apart }, places) };
}

/** The same, told before anything is done. */
export function previewList(
  tools: QueryTools,
  reading: Omit<ListReading, 'source'>,
  brought: BroughtList,
): ListPreview {
  const { list, plan } = planList(tools, reading, brought);
  const { format, titles, columns, entries } = list;
  return { format, titles, columns, total: entries.length, ...plan };
}
