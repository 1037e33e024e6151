import type { z } from 'zod';
import type { NewBreachDecision } from '../../contract/breach-record.ts';
import type { SeverityOverride, SeverityQuestion } from '../../contract/breach-severity.ts';
import type { Touched } from '../../contract/breaches.ts';
import type { Id } from '../../contract/values.ts';
import { dayOf, instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { notificationRuleOn } from '../law/notification-rule.ts';
import { caseSubject, workOnOpen } from './known-case.ts';
import { entriesOf } from './repo/entries.ts';
import { decisionsOf, insertDecision, insertSeverity } from './repo/judgements.ts';
import { currentDecisions } from './rules/current-decisions.ts';
import { decisionRefusal } from './rules/decision-checks.ts';
import { particularsOf } from './rules/knowledge.ts';
import { recommend } from './rules/recommendation.ts';
import { riskFactsOf } from './rules/risk-facts.ts';
import { severity } from './rules/severity.ts';
import { seatOf } from './seat.ts';

interface SeverityInput {
  breachId: Id;
  question: SeverityQuestion;
  identifiabilityReason: string;
  circumstancesReason: string;
  override: z.infer<typeof SeverityOverride> | null;
  by: string;
}

/** Keeps a judgement of the severity by ENISA's method; the computed level stays readable beside an override. */
export function assessSeverity(outer: CommandTools, { breachId, by, ...input }: SeverityInput): Touched {
  const { tools, head } = workOnOpen(outer, breachId);
  const answer = severity(input.question, tools.templates.severityMethod());
  const id = tools.newId();
  const level = input.override?.level ?? answer.level;
  insertSeverity(tools.db, { breachId, id, at: instantNow(tools.clock), by, ...input, answer, level });
  const { score } = answer;
  tools.record({ subject: caseSubject(head), after: { score, level, override: input.override, by } });
  return { breachId, id };
}

/** Keeps a decision by a person, with what the rule proposed from the facts as they stood. */
export function decide(
  outer: CommandTools,
  { breachId, decision }: { breachId: Id; decision: NewBreachDecision },
): Touched {
  const { tools, head } = workOnOpen(outer, breachId);
  if (decision.reason.trim() === '') throw refuse('REASON_MISSING', {});
  const { zone } = seatOf(tools);
  const rule = notificationRuleOn(tools.templates.breachLaw(), dayOf(tools.clock.now(), zone));
  const current = currentDecisions(decisionsOf(tools.db, [breachId]));
  const reason = decisionRefusal(decision, current, rule?.threshold ?? 'risk');
  if (reason !== null) throw refuse('DECISION_REFUSED', { reason });
  const facts = riskFactsOf(particularsOf(entriesOf(tools.db, breachId)));
  const proposal = recommend(facts, tools.templates.breachRiskTexts());
  const id = tools.newId();
  insertDecision(tools.db, { ...decision, breachId, id, at: instantNow(tools.clock), proposal });
  tools.record({ subject: caseSubject(head), after: { ...decision, proposed: proposal.risk } });
  return { breachId, id };
}
