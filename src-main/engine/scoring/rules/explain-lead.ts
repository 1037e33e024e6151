import type { ScoringConsent } from '../../../contract/scoring-model.ts';
import type { LeadExplanation } from '../../../contract/scoring-simulation.ts';
import type { CompiledModel, CompiledRule } from './compiled-model.ts';
import type { PreparedLead } from './prepared-lead.ts';
import { contributionOf, scoredLead, standingOf } from './score-lead.ts';

/** Why a lead has its points: every rule in its order, those that give nothing with the reason. After an objection nothing is reckoned. */
export function explainLead(lead: PreparedLead, model: CompiledModel, asOf: number): LeadExplanation {
  const parts: LeadExplanation['parts'] = [];
  const silent: LeadExplanation['silent'] = [];
  for (const rule of lead.hasObjected ? [] : model.rules) {
    const { id: ruleId, label } = rule;
    const earned = contributionOf(rule, lead, asOf);
    if (typeof earned === 'string') {
      silent.push({ ruleId, label, why: earned });
      continue;
    }
    const why = standingOf(rule, lead, model);
    const missing = missingConsents(rule, lead, model);
    parts.push({ ruleId, label, ...earned, isCounted: why === 'counted', why, missing });
  }
  const lawfulSum = sumOf(parts.filter(({ isCounted }) => isCounted));
  const fullSum = sumOf(parts);
  return {
    lead: scoredLead(lead, { lawful: lawfulSum, full: fullSum }, model),
    ...{ parts, silent, lawfulSum, fullSum },
  };
}

function sumOf(parts: LeadExplanation['parts']): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

function missingConsents(rule: CompiledRule, lead: PreparedLead, { profiling }: CompiledModel) {
  const missing: ScoringConsent[] = [];
  if ((rule.needsScoring || profiling === 'consent') && !lead.mayScore) missing.push('scoring');
  if (rule.needsMeasurement && !lead.mayMeasure) missing.push('measurement');
  return missing;
}
