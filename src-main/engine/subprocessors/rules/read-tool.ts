import type { TransferTool } from '../../../contract/transfer.ts';
import { foldText } from '../../kernel/folded-text.ts';

const tools: readonly [TransferTool, RegExp][] = [
  ['dpf', /\bdpf\b|privacy framework/],
  ['scc', /\bsccs?\b|standard contractual|standardvertrag|standarddatenschutz|\beu model clauses/],
  ['bcr', /\bbcrs?\b|binding corporate|verbindliche interne/],
  ['adequacy', /adequa|angemessenheit/],
];

/** Transfer tool that a cell names (Art. 45, 46 GDPR), the first of several; null when it names none. */
export function readTool(cell: string): TransferTool | null {
  const text = foldText(cell);
  const found = tools
    .map(([tool, pattern]) => ({ tool, at: text.search(pattern) }))
    .filter(({ at }) => at !== -1)
    .toSorted((one, other) => one.at - other.at);
  return found[0]?.tool ?? null;
}
