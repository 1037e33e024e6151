import type { CitedQuote, ContractComparison } from '../../contract/contract-versions.ts';
import type { DocumentSection } from '../../contract/document-text.ts';
import type { Language } from '../../contract/values.ts';
import type { Templates } from '../templates.ts';
import { compareClauses } from './rules/compare-clauses.ts';
import { findClauses } from './rules/find-clauses.ts';
import { splitText } from './rules/split-text.ts';
import { withChecks } from './rules/touched-checks.ts';

interface TextsToCompare {
  before: string;
  after: string;
  language?: Language | undefined;
  quotes: readonly CitedQuote[];
}

/** Two texts clause by clause, with the checks that quotes and proposals of the clause finder tie to them. */
export function compareTexts(
  templates: Templates,
  { before, after, language, quotes }: TextsToCompare,
): ContractComparison {
  const asSection = (text: string) => [{ heading: null, page: null, text }];
  return withChecks(compareClauses(asSection(before), asSection(after)), {
    quotes,
    before: bestPassages(templates, splitText(before), language),
    after: bestPassages(templates, splitText(after), language),
  });
}

/** The best proposal for each check. */
function bestPassages(
  templates: Templates,
  sections: readonly DocumentSection[],
  language: Language | undefined,
): CitedQuote[] {
  return findClauses({ sections, language }, templates.clausePatterns()).elements.flatMap(
    ({ id, passages }) => {
      const [best] = passages;
      return best ? [{ id, text: best.text }] : [];
    },
  );
}
