import { scoreRange } from '../../../contract/scoring-model.ts';
import type { PartReason, ScoredLead, SilentReason } from '../../../contract/scoring-simulation.ts';
import type { CompiledModel, CompiledProfileRule, CompiledRule } from './compiled-model.ts';
import { type EventPoints, eventPoints } from './event-points.ts';
import type { PreparedLead } from './prepared-lead.ts';

/** What one rule gives one lead, or why it gives nothing. */
export type Contribution = EventPoints | SilentReason;

/** What a rule gives a lead at `asOf` (epoch milliseconds), whether or not there is a basis for it. */
export function contributionOf(rule: CompiledRule, lead: PreparedLead, asOf: number): Contribution {
  if (rule.isForbidden) return 'specialCategory';
  if (rule.kind === 'profile') return profileContribution(rule, lead);
  const events = lead.events.get(rule.name);
  if (!events) return 'noEvent';
  const earned = eventPoints(rule, events, asOf);
  return earned.times === 0 ? 'eventInFuture' : earned;
}

function profileContribution(rule: CompiledProfileRule, lead: PreparedLead): Contribution {
  const value = lead.attributes.get(rule.name);
  if (!value) return 'attributeUnknown';
  const { test, values, points } = rule;
  const earned = { points, capped: points, value: points, times: 0, newestDays: null };
  switch (test.kind) {
    case 'oneOf':
      return values.has(value.text) ? earned : 'conditionNotMet';
    case 'noneOf':
      return values.has(value.text) ? 'conditionNotMet' : earned;
    case 'present':
      return earned;
    default: {
      if (value.number === null) return 'notANumber';
      const isWithin =
        value.number >= (test.from ?? Number.NEGATIVE_INFINITY) &&
        value.number <= (test.to ?? Number.POSITIVE_INFINITY);
      return isWithin ? earned : 'conditionNotMet';
    }
  }
}

/**
 * Whether the points of a rule count in the lawful score of a lead. A rule that does not count is as if it were not there:
 * it neither raises the lawful score nor lowers it, since what must not be used must not be used against anybody either.
 */
export function standingOf(rule: CompiledRule, lead: PreparedLead, { profiling }: CompiledModel): PartReason {
  if (!rule.hasBasis) return 'basisMissing';
  if (profiling === 'missing') return 'profilingBasisMissing';
  if (profiling === 'consent' && !lead.mayScore) return 'profilingConsentMissing';
  const isGiven = (!rule.needsScoring || lead.mayScore) && (!rule.needsMeasurement || lead.mayMeasure);
  return isGiven ? 'counted' : 'consentMissing';
}

/** Whether a lead may be profiled at all under the model. */
export function isScored(lead: PreparedLead, { profiling }: CompiledModel): boolean {
  return profiling === 'documented' || (profiling === 'consent' && lead.mayScore);
}

/** Sums of doubles that should be exactly one half may lie a hair below. */
const hair = 1e-9;

/** A sum as a score: rounded half up to a whole number, held within 0 and 1000. */
export function scoreOf(sum: number): number {
  return Math.min(scoreRange.most, Math.max(scoreRange.least, Math.floor(sum + 0.5 + hair)));
}

/** The band of a score: a threshold belongs to what lies above it. */
export function bandOf(score: number, { marketing, sales }: Pick<CompiledModel, 'marketing' | 'sales'>) {
  if (score >= sales) return 'salesReady';
  return score >= marketing ? 'marketingReady' : 'below';
}

/** Both scores from both sums. An objection beats everything: 0 points, nobody makes contact (Art. 21(3) GDPR). */
export function scoredLead(
  lead: PreparedLead,
  sums: { lawful: number; full: number },
  model: CompiledModel,
): ScoredLead {
  const { id } = lead;
  if (lead.hasObjected)
    return { id, lawful: 0, full: 0, lawfulBand: 'excluded', fullBand: 'excluded', mayContact: false };
  const lawful = scoreOf(sums.lawful);
  const full = scoreOf(sums.full);
  return {
    id,
    lawful,
    full,
    lawfulBand: isScored(lead, model) ? bandOf(lawful, model) : 'notScored',
    fullBand: bandOf(full, model),
    mayContact: true,
  };
}
