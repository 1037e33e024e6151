import type { FoundClauses } from '../../contract/contracts.ts';
import type { SearchedContract } from '../kernel/document-files.ts';
import type { EngineContext } from '../kernel/engine-context.ts';
import { findClauses } from './rules/find-clauses.ts';

/** So many characters are searched in some hundredths of a second; longer texts go to the thread. */
const shortText = 60_000;

/** What the clause finder proposes in a contract; long ones are searched off the engine's thread. */
export async function foundClauses(
  context: EngineContext,
  contract: SearchedContract,
  signal: AbortSignal | undefined,
): Promise<FoundClauses> {
  const patterns = context.templates.clausePatterns();
  const length = contract.sections.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= shortText) return findClauses(contract, patterns);
  return await context.documentFiles.find(contract, patterns, signal);
}
