import type { FoundClauses } from '../../contract/contracts.ts';
import type { SearchedContract } from '../kernel/document-files.ts';
import type { EngineContext } from '../kernel/engine-context.ts';
import { command, os, query } from '../kernel/procedures.ts';
import { compareTexts } from './compare-versions.ts';
import { storedDocument } from './read-documents.ts';
import { rejectedPassages, rejectPassage, restorePassage } from './reject-passage.ts';
import { findClauses } from './rules/find-clauses.ts';
import { splitText } from './rules/split-text.ts';

/** Contracts on processing: what they say on the elements that Art. 28 GDPR wants. */
export const contracts = os.contracts.router({
  findClauses: os.contracts.findClauses.handler(({ context, input: { text, language }, signal }) =>
    found(context, { sections: splitText(text), language }, signal),
  ),
  compare: os.contracts.compare.handler(({ context, input }) => compareTexts(context.templates, input)),
  rejections: os.contracts.rejections.handler(query(rejectedPassages)),
  rejectPassage: os.contracts.rejectPassage.handler(command(rejectPassage)),
  restorePassage: os.contracts.restorePassage.handler(command(restorePassage)),
  readDocument: os.contracts.readDocument.handler(({ context, input: { hash }, signal }) =>
    storedDocument(context, hash, signal),
  ),
  findInDocument: os.contracts.findInDocument.handler(async ({ context, input, signal }) => {
    const document = await storedDocument(context, input.hash, signal);
    const language = input.language ?? document.language;
    return await found(context, { sections: document.sections, language }, signal);
  }),
});

/** So many characters are searched in some hundredths of a second; longer texts go to the thread. */
const shortText = 60_000;

async function found(
  context: EngineContext,
  contract: SearchedContract,
  signal: AbortSignal | undefined,
): Promise<FoundClauses> {
  const patterns = context.templates.clausePatterns();
  const length = contract.sections.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= shortText) return findClauses(contract, patterns);
  return await context.documentFiles.find(contract, patterns, signal);
}
