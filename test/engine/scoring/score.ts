import type { SimulatedModel } from '../../../src-main/contract/scoring-model.ts';
import type { Lead, LeadExplanation } from '../../../src-main/contract/scoring-simulation.ts';
import { compileModel } from '../../../src-main/engine/scoring/rules/compiled-model.ts';
import { explainLead } from '../../../src-main/engine/scoring/rules/explain-lead.ts';
import { prepareLead } from '../../../src-main/engine/scoring/rules/prepared-lead.ts';
import { scoringLaw } from './law.ts';

/** Scores one lead with a model at an instant, by the law as it stands. */
export function score(model: SimulatedModel, lead: Lead, asOf = '2026-11-23T12:00:00.000Z'): LeadExplanation {
  const at = Date.parse(asOf);
  return explainLead(prepareLead(lead, at), compileModel(model, scoringLaw), at);
}
