import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SimulatedModel } from '../../contract/scoring-model.ts';
import type {
  Lead,
  LeadExplanation,
  LeadsOrSet,
  ScoredLead,
  Simulation,
  SimulationQuestion,
} from '../../contract/scoring-simulation.ts';
import type { Instant } from '../../contract/values.ts';
import type { EngineContext } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { heldLeads } from './lead-sets.ts';
import { type CompiledModel, compileModel } from './rules/compiled-model.ts';
import { explainLead } from './rules/explain-lead.ts';
import { histogramOf } from './rules/histogram.ts';
import { type PreparedLead, prepareLead, rememberingFold } from './rules/prepared-lead.ts';
import { noChanges, noteChange } from './rules/side-changes.ts';
import { countLead, distributionOf, emptyTally } from './rules/tally.ts';
import { unknownNames } from './rules/unknown-names.ts';

/** Leads scored before the engine answers others again: some milliseconds. */
const chunk = 1500;

/** Scores all leads, in chunks, so that the engine goes on answering; ends early when nobody waits for it any more. */
export async function simulate(
  context: EngineContext,
  question: SimulationQuestion,
  signal?: AbortSignal,
): Promise<Simulation> {
  const asOf = Date.parse(question.asOf);
  const law = context.templates.scoringLaw();
  const leads = leadsOf(context, question.leads, asOf);
  const model = compileModel(question.model, law);
  const previous = question.previous && compileModel(question.previous, law);
  const tally = emptyTally(model);
  const before = previous && emptyTally(previous);
  const changes = previous && noChanges();
  const scores: ScoredLead[] = [];
  for (let from = 0; from < leads.length; from += chunk) {
    if (from > 0) await nextTurn();
    signal?.throwIfAborted();
    for (const lead of leads.slice(from, from + chunk)) {
      const scored = countLead(tally, lead, model, asOf);
      if (question.withScores) scores.push(scored);
      if (previous && before && changes) noteChange(changes, countLead(before, lead, previous, asOf), scored);
    }
  }
  const { lawful, full, lawfulScores, fullScores, rules, consents, differing } = tally;
  return {
    ...{ scores, rules, consents, differing, changes },
    counts: { leads: tally.leads, lawful, full },
    distribution: { lawful: distributionOf(lawfulScores), full: distributionOf(fullScores) },
    histogram: histogramOf(lawfulScores, fullScores, model.sales),
    unknown: unknownNames(question.model, leads),
    explanations: explanationsOf(question.explain, leads, model, asOf),
  };
}

/** Why the lead at a place has its points. */
export function explainAt(
  context: EngineContext,
  question: { model: SimulatedModel; leads: LeadsOrSet; asOf: Instant; position: number },
): { explanation: LeadExplanation; leads: number } {
  const asOf = Date.parse(question.asOf);
  const leads = leadsOf(context, question.leads, asOf);
  const lead = leads[question.position];
  if (!lead) throw refuse('RECORD_NOT_FOUND', { kind: 'lead', id: String(question.position) });
  const model = compileModel(question.model, context.templates.scoringLaw());
  return { explanation: explainLead(lead, model, asOf), leads: leads.length };
}

function leadsOf(context: EngineContext, leads: LeadsOrSet, asOf: number): readonly PreparedLead[] {
  return 'setId' in leads ? heldLeads(context, leads.setId) : prepareAll(leads, asOf);
}

function prepareAll(leads: readonly Lead[], asOf: number): PreparedLead[] {
  const fold = rememberingFold();
  return leads.map((lead) => prepareLead(lead, asOf, fold));
}

function explanationsOf(
  ids: readonly string[],
  leads: readonly PreparedLead[],
  model: CompiledModel,
  asOf: number,
): LeadExplanation[] {
  return ids.flatMap((id) => {
    const lead = leads.find((one) => one.id === id);
    return lead ? [explainLead(lead, model, asOf)] : [];
  });
}
