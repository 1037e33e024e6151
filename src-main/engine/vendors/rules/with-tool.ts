import type { FallbackTool } from '../../../contract/transfer.ts';
import type { ToolChoice, TransferFacts } from '../../../contract/vendor-record.ts';

/**
 * Art. 44 to 47 GDPR: the facts of a transfer with another tool. Clauses or binding rules that were the tool stay beside a
 * decision, unless somebody says otherwise; what is known of clauses stays only with clauses that were there before, as
 * nobody has checked the new ones. What was noted of an assessment stays.
 */
export function withTool(before: TransferFacts, choice: ToolChoice): TransferFacts {
  const { tool } = choice;
  const was = safeguardOf(before);
  const fallback = isDecision(tool) ? chosenFallback(choice, was) : null;
  const is = safeguardOf({ tool, fallback });
  const known = (given: boolean | null, noted: boolean | null) =>
    is === 'scc' ? (given ?? (was === 'scc' ? noted : null)) : null;
  return {
    tool,
    fallback,
    sccComplete: known(choice.sccComplete, before.sccComplete),
    sccModuleOk: known(choice.sccModuleOk, before.sccModuleOk),
    tiaDone: before.tiaDone,
    tiaResult: before.tiaResult,
  };
}

function chosenFallback({ fallback }: ToolChoice, was: FallbackTool | null): FallbackTool | null {
  if (fallback === 'asNoted') return was;
  return fallback === 'none' ? null : fallback;
}

/** Clauses or binding rules of a transfer, as its tool or beside a decision. */
function safeguardOf({ tool, fallback }: Pick<TransferFacts, 'tool' | 'fallback'>): FallbackTool | null {
  if (isDecision(tool)) return fallback;
  return tool === 'none' ? null : tool;
}

function isDecision(tool: TransferFacts['tool']): tool is 'adequacy' | 'dpf' {
  return tool === 'adequacy' || tool === 'dpf';
}
