import { command, os, query } from '../kernel/procedures.ts';
import { compareStored, compareTexts } from './compare-versions.ts';
import { foundClauses } from './found-clauses.ts';
import { storedDocument } from './read-documents.ts';
import { rejectedPassages, rejectPassage, restorePassage } from './reject-passage.ts';
import { splitText } from './rules/split-text.ts';

/** Contracts on processing: what they say on the elements that Art. 28 GDPR wants. */
export const contracts = os.contracts.router({
  findClauses: os.contracts.findClauses.handler(({ context, input: { text, language }, signal }) =>
    foundClauses(context, { sections: splitText(text), language }, signal),
  ),
  compare: os.contracts.compare.handler(({ context, input, signal }) => compareTexts(context, input, signal)),
  compareDocuments: os.contracts.compareDocuments.handler(({ context, input, signal }) =>
    compareStored(context, input, signal),
  ),
  rejections: os.contracts.rejections.handler(query(rejectedPassages)),
  rejectPassage: os.contracts.rejectPassage.handler(command(rejectPassage)),
  restorePassage: os.contracts.restorePassage.handler(command(restorePassage)),
  readDocument: os.contracts.readDocument.handler(({ context, input: { hash }, signal }) =>
    storedDocument(context, hash, signal),
  ),
  findInDocument: os.contracts.findInDocument.handler(async ({ context, input, signal }) => {
    const document = await storedDocument(context, input.hash, signal);
    const language = input.language ?? document.language;
    return await foundClauses(context, { sections: document.sections, language }, signal);
  }),
});
