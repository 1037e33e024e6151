import { os } from '../kernel/procedures.ts';
import { findClauses } from './rules/find-clauses.ts';
import { splitText } from './rules/split-text.ts';

/** Contracts on processing: what they say on the elements that Art. 28 GDPR wants. */
export const contracts = os.contracts.router({
  findClauses: os.contracts.findClauses.handler(({ context, input: { text, language } }) =>
    findClauses({ sections: splitText(text), language }, context.templates.clausePatterns()),
  ),
});
