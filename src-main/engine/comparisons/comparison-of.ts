import type { ComparisonContent, Musts, Weights } from '../../contract/comparison-record.ts';
import type { Comparison } from '../../contract/comparison-view.ts';
import type { ComparableService, ComparisonRow } from '../../contract/comparisons.ts';
import type { Id } from '../../contract/values.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { foldText, searchableText } from '../kernel/folded-text.ts';
import type { Templates } from '../templates.ts';
import { comparisonFacts } from './gather/comparison-facts.ts';
import { knownComparison } from './known-comparison.ts';
import { listComparisons, type StoredComparison } from './repo/comparisons.ts';
import { comparableServices, servicesOfVendors } from './repo/services.ts';
import { compare, orderOf } from './rules/compare.ts';
import { mustRules } from './rules/musts.ts';
import { rankingOf } from './rules/ranking.ts';
import { contendersOf, judgeCandidates } from './rules/standings.ts';
import { questionnaireWeights, sharesOf } from './rules/weighting.ts';

/** So many services are offered at once. */
const offeredServices = 50;

/** A comparison as it stands today, with its own weights or with others that are being tried. */
export function comparisonOf(
  tools: QueryTools,
  { comparisonId, weights }: { comparisonId: Id; weights?: Weights | undefined },
): Comparison {
  const { id, content, savedAt, archivedAt } = knownComparison(tools.db, comparisonId);
  const chosen = { musts: content.musts, weights: weights ?? content.weights };
  return { id, content, savedAt, archivedAt, ...compare(comparisonFacts(tools, content), chosen) };
}

/** The comparisons with who is first in each, in the archive or out of it. */
export function comparisonRows(
  tools: QueryTools,
  { isArchived }: { isArchived: boolean },
): { rows: ComparisonRow[] } {
  return { rows: listComparisons(tools.db, isArchived).map((stored) => rowOf(tools, stored)) };
}

function rowOf(tools: QueryTools, { id, content, savedAt }: StoredComparison): ComparisonRow {
  const facts = comparisonFacts(tools, content);
  const judged = judgeCandidates(facts.candidates, mustRules(content.musts, facts));
  const { first, lead } = orderOf(rankingOf(contendersOf(judged), sharesOf(content.weights)));
  const nameOf = (serviceId: Id) =>
    judged.find((candidate) => candidate.facts.serviceId === serviceId)?.facts.vendor ?? '';
  return {
    id,
    name: content.name,
    vendors: judged.map(({ facts: { serviceId, vendor }, standing }) => ({
      serviceId,
      vendor,
      isKnockedOut: standing === 'knockedOut',
    })),
    first: first.map(nameOf),
    lead,
    savedAt,
  };
}

/** Services that can be compared: those of the given vendors, or those whose names hold the words. */
export function servicesToCompare(
  { db }: QueryTools,
  { search, vendorIds }: { search: string; vendorIds: readonly Id[] | null },
): { services: ComparableService[] } {
  if (vendorIds !== null) return { services: servicesOfVendors(db, vendorIds) };
  const wanted = foldText(search.trim());
  const found = comparableServices(db).filter(({ vendor, service }) =>
    searchableText(`${vendor} ${service}`).includes(wanted),
  );
  return { services: found.slice(0, offeredServices) };
}

/** Musts that a comparison begins with: what the law asks of every processor. */
const firstMusts: Musts = {
  agreement: true,
  transfer: true,
  level: true,
  maxYearlyCents: null,
  questionIds: [],
};

/** What a new comparison begins with. */
export function comparisonDefaults(
  templates: Templates,
): Pick<ComparisonContent, 'weights' | 'musts' | 'basis'> {
  return {
    weights: questionnaireWeights(templates.questionnaires()),
    musts: firstMusts,
    basis: 'newest',
  };
}
