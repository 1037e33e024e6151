import type { TransferTiaFacts } from '../../contract/vendor-record.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { knownTransfer } from './known-transfer.ts';
import { refreshRegister } from './refresh-register.ts';

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
  const known = knownTransfer(tools, subject);
  if (!known) return null;
  const { facts: before, label, vendorId } = known;
  known.write({ ...before, tiaDone, tiaResult });
  tools.record({
    subject: { ...subject, label },
    ...changedFields({ tiaDone: before.tiaDone, tiaResult: before.tiaResult }, { tiaDone, tiaResult }),
  });
  refreshRegister(tools, vendorId);
  return { subject, tiaDone: before.tiaDone, tiaResult: before.tiaResult };
}
