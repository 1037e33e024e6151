import { scoreRange } from '../../../contract/scoring-model.ts';
import type {
  Band,
  BandCounts,
  Distribution,
  RuleEffect,
  ScoredLead,
} from '../../../contract/scoring-simulation.ts';
import type { CompiledModel } from './compiled-model.ts';
import type { PreparedLead } from './prepared-lead.ts';
import { contributionOf, scoredLead, scoreOf, standingOf } from './score-lead.ts';

const mostDiffering = 1000;

/** What is counted while leads are scored one after the other. */
export interface Tally {
  leads: number;
  lawful: BandCounts;
  full: BandCounts;
  /** Leads by score, index is the score; excluded and not scored ones are in none. */
  lawfulScores: Uint32Array;
  fullScores: Uint32Array;
  rules: RuleEffect[];
  consents: { scoring: number; measurement: number };
  differing: number[];
}

/** A tally of no lead yet. */
export function emptyTally(model: CompiledModel): Tally {
  const size = scoreRange.most + 1;
  return {
    leads: 0,
    lawful: noBands(),
    full: noBands(),
    lawfulScores: new Uint32Array(size),
    fullScores: new Uint32Array(size),
    rules: model.rules.map(({ id }) => ({
      ruleId: id,
      applies: 0,
      counts: 0,
      permitted: 0,
      decidesMarketing: 0,
      decidesSales: 0,
    })),
    consents: { scoring: 0, measurement: 0 },
    differing: [],
  };
}

/** Scores a lead and adds it to the tally. */
export function countLead(tally: Tally, lead: PreparedLead, model: CompiledModel, asOf: number): ScoredLead {
  const given = new Float64Array(model.rules.length);
  const sums = { lawful: 0, full: 0 };
  if (lead.mayScore) tally.consents.scoring += 1;
  if (lead.mayMeasure) tally.consents.measurement += 1;
  for (const [index, rule] of model.rules.entries()) {
    const effect = tally.rules[index] as RuleEffect;
    const isCounted = standingOf(rule, lead, model) === 'counted';
    if (isCounted) effect.permitted += 1;
    if (lead.hasObjected) continue;
    const earned = contributionOf(rule, lead, asOf);
    if (typeof earned === 'string') continue;
    effect.applies += 1;
    sums.full += earned.value;
    if (!isCounted) continue;
    effect.counts += 1;
    sums.lawful += earned.value;
    given[index] = earned.value;
  }
  const scored = scoredLead(lead, sums, model);
  noteBands(tally, scored);
  if (scored.lawfulBand !== 'excluded' && scored.lawfulBand !== 'notScored')
    noteDecisions(tally, given, sums.lawful, model);
  return scored;
}

function noteBands(tally: Tally, scored: ScoredLead): void {
  const { lawful, full, lawfulBand, fullBand } = scored;
  tally.lawful[lawfulBand] += 1;
  tally.full[fullBand] += 1;
  if (lawfulBand !== 'excluded' && lawfulBand !== 'notScored') bump(tally.lawfulScores, lawful);
  if (fullBand !== 'excluded') bump(tally.fullScores, full);
  if (lawfulBand !== fullBand && tally.differing.length < mostDiffering) tally.differing.push(tally.leads);
  tally.leads += 1;
}

/** Which rule decides: without it the lead would stand on the other side. */
function noteDecisions(tally: Tally, given: Float64Array, sum: number, model: CompiledModel): void {
  const score = scoreOf(sum);
  for (const [index, value] of given.entries()) {
    if (value === 0) continue;
    const without = scoreOf(sum - value);
    const effect = tally.rules[index] as RuleEffect;
    if (score >= model.marketing !== without >= model.marketing) effect.decidesMarketing += 1;
    if (score >= model.sales !== without >= model.sales) effect.decidesSales += 1;
  }
}

/** The scores that somebody reaches, lowest first. */
export function distributionOf(scores: Uint32Array): Distribution {
  const reached: Distribution = [];
  for (const [score, leads] of scores.entries()) if (leads > 0) reached.push({ score, leads });
  return reached;
}

function bump(scores: Uint32Array, score: number): void {
  scores[score] = (scores[score] ?? 0) + 1;
}

function noBands(): Record<Band, number> {
  return { below: 0, marketingReady: 0, salesReady: 0, excluded: 0, notScored: 0 };
}
