import { command, os, query } from '../kernel/procedures.ts';
import { compareTexts } from './compare-versions.ts';
import { rejectedPassages, rejectPassage, restorePassage } from './reject-passage.ts';
import { findClauses } from './rules/find-clauses.ts';
import { splitText } from './rules/split-text.ts';

/** Contracts on processing: what they say on the elements that Art. 28 GDPR wants. */
export const contracts = os.contracts.router({
  findClauses: os.contracts.findClauses.handler(({ context, input: { text, language } }) =>
    findClauses({ sections: splitText(text), language }, context.templates.clausePatterns()),
  ),
  compare: os.contracts.compare.handler(({ context, input }) => compareTexts(context.templates, input)),
  rejections: os.contracts.rejections.handler(query(rejectedPassages)),
  rejectPassage: os.contracts.rejectPassage.handler(command(rejectPassage)),
  restorePassage: os.contracts.restorePassage.handler(command(restorePassage)),
});
