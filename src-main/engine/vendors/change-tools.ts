import type { TransferSubject } from '../../contract/transfer-register.ts';
import type { Id } from '../../contract/values.ts';
import type { ToolChoice, ToolOfTransfer } from '../../contract/vendor-record.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { today } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { possibleTools } from '../law/transfer-tools.ts';
import { type KnownTransfer, knownTransfer } from './known-transfer.ts';
import { refreshRegister } from './refresh-register.ts';
import { withTool } from './rules/with-tool.ts';

interface Asked {
  subject: TransferSubject;
  known: KnownTransfer;
}

/**
 * Notes on which tool many transfers rely (Art. 44 to 47 GDPR). Where there is no such tool for the country they stay as they
 * are: an adequacy decision holds for its own country only.
 */
export function setTools(
  tools: CommandTools,
  { subjects, choice }: { subjects: TransferSubject[]; choice: ToolChoice },
): { changed: number; left: number } {
  const day = today(tools.clock);
  const law = tools.templates.transferLaw();
  const asked = subjects.map((subject) => askedOf(tools, subject));
  const fitting = asked.filter(({ known }) => possibleTools(known.country, day, law).includes(choice.tool));
  if (fitting.length === 0) throw refuse('TOOL_OUT_OF_PLACE', {});
  const places = fitting.map(({ subject, known }) => toolAt(subject, withTool(known.facts, choice)));
  return { changed: writeTools(tools, places), left: asked.length - fitting.length };
}

/** Puts tools back as they stood: the way back from noting them, and the way there again. */
export function putTools(tools: CommandTools, { places }: { places: ToolOfTransfer[] }): { changed: number } {
  return { changed: writeTools(tools, places) };
}

/** Writes what differs; then each vendor is found anew. Gives how many differed. */
function writeTools(tools: CommandTools, places: readonly ToolOfTransfer[]): number {
  const vendorIds = new Set<Id>();
  const before = places.flatMap((place) => {
    const { subject, ...after } = place;
    const { known } = askedOf(tools, subject);
    const { subject: _, ...was } = toolAt(subject, known.facts);
    const changes = changedFields(was, after);
    if (Object.keys(changes.after).length === 0) return [];
    known.write({ ...known.facts, ...after });
    tools.record({ subject: { ...subject, label: known.label }, ...changes });
    vendorIds.add(known.vendorId);
    return [{ subject, ...was }];
  });
  if (before.length === 0) throw refuse('TOOLS_NOTED', {});
  for (const vendorId of vendorIds) refreshRegister(tools, vendorId);
  tools.undoWith('vendors.putTools', { places: before.toReversed() });
  return before.length;
}

function askedOf(tools: CommandTools, subject: TransferSubject): Asked {
  const known = knownTransfer(tools, subject);
  if (!known) throw refuse('RECORD_NOT_FOUND', subject);
  return { subject, known };
}

function toolAt(
  subject: TransferSubject,
  { tool, fallback, sccComplete, sccModuleOk }: Omit<ToolOfTransfer, 'subject'>,
): ToolOfTransfer {
  return { subject, tool, fallback, sccComplete, sccModuleOk };
}
