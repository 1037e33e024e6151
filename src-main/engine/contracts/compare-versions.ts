import type { CitedQuote, ContractComparison } from '../../contract/contract-versions.ts';
import type { DocumentText } from '../../contract/document-text.ts';
import type { Id, Language } from '../../contract/values.ts';
import type { SearchedContract } from '../kernel/document-files.ts';
import type { EngineContext } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { openVault } from '../kernel/procedures.ts';
import { foundClauses } from './found-clauses.ts';
import { storedDocument } from './read-documents.ts';
import { quotesOf, runOf } from './repo.ts';
import { compareClauses } from './rules/compare-clauses.ts';
import type { ContractSection } from './rules/split-clauses.ts';
import { splitText } from './rules/split-text.ts';
import { withChecks } from './rules/touched-checks.ts';

interface TextsToCompare {
  before: string;
  after: string;
  language?: Language | undefined;
  quotes: readonly CitedQuote[];
}

/** Two texts clause by clause, with the checks that quotes and proposals of the clause finder tie to them. */
export async function compareTexts(
  context: EngineContext,
  { before, after, language, quotes }: TextsToCompare,
  signal: AbortSignal | undefined,
): Promise<ContractComparison> {
  const asSection = (text: string) => [{ heading: null, page: null, text }];
  return withChecks(compareClauses(asSection(before), asSection(after)), {
    quotes,
    elsewhere: new Set(),
    before: await bestPassages(context, { sections: splitText(before), language }, signal),
    after: await bestPassages(context, { sections: splitText(after), language }, signal),
  });
}

/** Two stored files clause by clause, with the checks that the answers of a run tie to them. */
export async function compareStored(
  context: EngineContext,
  { assessmentId, before, after }: { assessmentId: Id; before: string; after: string },
  signal: AbortSignal | undefined,
): Promise<ContractComparison> {
  const older = await storedDocument(context, before, signal);
  const newer = await storedDocument(context, after, signal);
  const { db } = openVault(context);
  if (runOf(db, assessmentId) === null)
    throw refuse('RECORD_NOT_FOUND', { kind: 'assessment', id: assessmentId });
  const quotes = quotesOf(db, assessmentId);
  const isFromOlder = ({ files }: (typeof quotes)[number]) => files.length === 0 || files.includes(before);
  return withChecks(compareClauses(asRead(older), asRead(newer)), {
    quotes: quotes.filter(isFromOlder),
    elsewhere: new Set(quotes.filter((quote) => !isFromOlder(quote)).map(({ id }) => id)),
    before: await bestPassages(context, older, signal),
    after: await bestPassages(context, newer, signal),
  });
}

function asRead({ sections }: DocumentText): ContractSection[] {
  return sections.map((section) => ({ ...section, isRead: true }));
}

/** The best proposal for each check. */
async function bestPassages(
  context: EngineContext,
  { sections, language }: SearchedContract,
  signal: AbortSignal | undefined,
): Promise<CitedQuote[]> {
  const { elements } = await foundClauses(context, { sections, language }, signal);
  return elements.flatMap(({ id, passages: [best] }) => (best ? [{ id, text: best.text }] : []));
}
