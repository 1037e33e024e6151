import type { Id } from '../../contract/values.ts';
import type { SubProcessor, Vendor } from '../../contract/vendor-record.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { knownService } from './change-services.ts';
import { refreshRegister } from './refresh-register.ts';
import * as repo from './repo/services.ts';
import { reversed } from './rules/dates.ts';
import { loopsIn } from './rules/sub-processor-tree.ts';

export interface ChainEdit {
  serviceId: Id;
  save: readonly SubProcessor[];
  remove: readonly Id[];
}

/** Writes links of a chain as a whole and takes others out, with one audit entry; refuses circles, strangers and reversed dates. */
export function saveChain(tools: CommandTools, edit: ChainEdit): Vendor {
  const { back, vendor } = editChain(tools, edit);
  tools.undoWith('vendors.saveChain', back);
  return vendor;
}

/** The same for commands that have a way back of their own; says what would restore the chain. */
export function editChain(
  tools: CommandTools,
  { serviceId, save, remove }: ChainEdit,
): { back: ChainEdit; vendor: Vendor } {
  const { vendorId, service } = knownService(tools, serviceId);
  const known = new Map(service.subProcessors.map((node) => [node.id, node]));
  refuseWrongChain(tools, serviceId, [...known.values()], save, remove);
  for (const node of save) repo.writeSubProcessor(tools.db, serviceId, node);
  for (const id of remove) repo.removeSubProcessor(tools.db, id, instantNow(tools.clock));
  tools.record({
    subject: { kind: 'service', id: serviceId, label: service.name },
    before: { chain: [...save.map(({ id }) => id), ...remove].flatMap((id) => known.get(id)?.name ?? []) },
    after: { chain: save.map(({ name }) => name), removed: remove.length },
  });
  const changed = [...save.map(({ id }) => id), ...remove].flatMap((id) => known.get(id) ?? []);
  const fresh = save.map(({ id }) => id).filter((id) => !known.has(id));
  return { back: { serviceId, save: changed, remove: fresh }, vendor: refreshRegister(tools, vendorId) };
}

function refuseWrongChain(
  tools: CommandTools,
  serviceId: Id,
  known: readonly SubProcessor[],
  save: readonly SubProcessor[],
  remove: readonly Id[],
): void {
  const after = new Map(known.map((node) => [node.id, node]));
  for (const node of save) {
    const home = repo.serviceOfSubProcessor(tools.db, node.id);
    if (home !== null && home !== serviceId) throw unknownLink(node.id);
    const wrong = reversed(node.since, node.until);
    if (wrong) throw refuse('DATES_REVERSED', wrong);
    after.set(node.id, node);
  }
  for (const id of remove) if (!after.has(id)) throw unknownLink(id);
  for (const { parentId } of save) {
    if (parentId !== null && !after.has(parentId)) throw unknownLink(parentId);
  }
  if (loopsIn([...after.values()]).size > 0) throw refuse('SUB_PROCESSOR_LOOP', {});
}

function unknownLink(id: Id) {
  return refuse('RECORD_NOT_FOUND', { kind: 'subProcessor', id });
}
