import type { TransferTiaFacts } from '../../contract/vendor-record.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { refreshRegister } from './refresh-register.ts';
import {
  serviceOfLocation,
  serviceOfSubProcessor,
  servicesOf,
  vendorOfService,
  writeLocation,
  writeSubProcessor,
} from './repo/services.ts';

/**
 * Art. 46 GDPR: notes at places and sub-processors whether a transfer impact assessment was done and what it found. Gives what
 * stood there before, so that it can be put back. A place that is gone is left out.
 */
export function noteTia(tools: CommandTools, facts: readonly TransferTiaFacts[]): TransferTiaFacts[] {
  return facts.flatMap((fact) => noteAt(tools, fact) ?? []);
}

/** The same as a command of its own. */
export function setTia(tools: CommandTools, { facts }: { facts: TransferTiaFacts[] }): Record<string, never> {
  const before = noteTia(tools, facts);
  if (before.length < facts.length)
    throw refuse('RECORD_NOT_FOUND', { kind: 'location', id: facts[0]?.subject.id ?? '' });
  tools.undoWith('vendors.setTia', { facts: before });
  return {};
}

function noteAt(
  tools: CommandTools,
  { subject, tiaDone, tiaResult }: TransferTiaFacts,
): TransferTiaFacts | null {
  const isPlace = subject.kind === 'location';
  const serviceId = isPlace
    ? serviceOfLocation(tools.db, subject.id)
    : serviceOfSubProcessor(tools.db, subject.id);
  const vendorId = serviceId === null ? null : vendorOfService(tools.db, serviceId);
  if (serviceId === null || vendorId === null) return null;
  const service = servicesOf(tools.db, [vendorId]).find(({ id }) => id === serviceId);
  if (!service) return null;
  const place = isPlace ? service.locations.find(({ id }) => id === subject.id) : undefined;
  const node = isPlace ? undefined : service.subProcessors.find(({ id }) => id === subject.id);
  const before = place ?? node;
  if (!before) return null;
  if (place) writeLocation(tools.db, serviceId, { ...place, tiaDone, tiaResult });
  if (node) writeSubProcessor(tools.db, serviceId, { ...node, tiaDone, tiaResult });
  tools.record({
    subject: {
      kind: subject.kind,
      id: subject.id,
      label: node ? node.name : place?.place || place?.country || service.name,
    },
    ...changedFields({ tiaDone: before.tiaDone, tiaResult: before.tiaResult }, { tiaDone, tiaResult }),
  });
  refreshRegister(tools, vendorId);
  return { subject, tiaDone: before.tiaDone, tiaResult: before.tiaResult };
}
