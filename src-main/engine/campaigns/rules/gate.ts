import type {
  CampaignLaw,
  CheckState,
  GateAnswerSheet,
  GateCheck,
  GateItem,
  GateReason,
  GateService,
  GateStep,
} from '../../../contract/campaign-gate.ts';
import { consentFindings } from './consent-findings.ts';
import { fieldFindings, fieldUses } from './field-uses.ts';
import { type Finding, same } from './finding.ts';
import type { GateFacts, StepFacts } from './gate-facts.ts';
import { isAboutAll, isCalledFor, isQuestion, stepsAbout } from './item-scope.ts';
import { measurementFindings } from './measurement-findings.ts';
import { planFindings, stepPlanFindings } from './plan-findings.ts';
import { questionFindings } from './question-findings.ts';
import { exceptionOn, forbids, reasonOf, verdictOf } from './reasons.ts';
import { scoringFindings } from './scoring-findings.ts';
import { vendorFindings } from './vendor-findings.ts';

/**
 * The gate over a campaign: go or no-go of each step as of its day, from the registers and from answers to what no register
 * knows. It says found, missing or to be checked, never that something is lawful.
 */
export function gateOf(facts: GateFacts, law: CampaignLaw): GateAnswerSheet {
  const uses = fieldUses(facts);
  const day = facts.asked ?? facts.today;
  const words = { law, exceptions: facts.exceptions };
  const steps = facts.steps.map((step) => gateStep(step, facts, words));
  const reasons = [
    ...planFindings(facts, law),
    ...fieldFindings(facts.content.fields, uses),
    ...requestFindings(facts),
    ...questionsOf(facts, law).filter(({ item }) => isAboutAll(item)),
  ].map((finding) => reasonOf(finding, day, words));
  const all = [...reasons, ...steps.flatMap((step) => step.reasons)];
  const checks = law.gates.flatMap(({ items }) => items.map((item) => checkOf(item, all, facts)));
  return {
    asOf: day,
    lawAsOf: law.asOf,
    state: verdictOf(all),
    steps,
    reasons,
    checks,
    gates: law.gates.map((gate) => summaryOf(gate, all, checks)),
    fields: uses,
    services: servicesOf(facts),
  };
}

/** What stands in the way of a release, each reason once, in the order of the gates. */
export function obstaclesOf({ reasons, steps, checks }: GateAnswerSheet): GateReason[] {
  const order = checks.map(({ item }) => item);
  const all = [...reasons, ...steps.flatMap((step) => step.reasons)].filter(forbids);
  const once = [...new Map(all.map((reason) => [reason.id, reason])).values()];
  return once.toSorted((one, other) => order.indexOf(one.item) - order.indexOf(other.item));
}

function servicesOf({ steps }: GateFacts): GateService[] {
  const all = steps.flatMap(({ services }) => services);
  return [...new Map(all.map((known) => [known.serviceId, known])).values()].map((known) => ({
    id: known.serviceId,
    name: known.service,
    vendorId: known.vendorId,
    vendor: known.vendor,
    assessmentId: known.decision?.assessmentId ?? null,
  }));
}

interface Words {
  law: CampaignLaw;
  exceptions: GateFacts['exceptions'];
}

function gateStep(step: StepFacts, facts: GateFacts, words: Words): GateStep {
  const asked = questionsOf(facts, words.law).filter(
    ({ item }) =>
      !isAboutAll(item) && stepsAbout(item, facts).some((other) => other.step.id === step.step.id),
  );
  const findings = [
    ...stepPlanFindings(step, facts),
    ...vendorFindings(step),
    ...consentFindings(step, facts),
    ...measurementFindings(step),
    ...scoringFindings(step, facts),
    ...contentFindings(step),
    ...asked,
  ];
  const reasons = findings.map((finding) => reasonOf(finding, step.asOf, words));
  return {
    id: step.step.id,
    name: step.step.name,
    startsOn: step.startsOn,
    asOf: step.asOf,
    state: verdictOf(reasons),
    reasons,
  };
}

/** Questions that are called for and leave something open. */
function questionsOf(facts: GateFacts, law: CampaignLaw): Finding[] {
  return law.gates
    .flatMap(({ items }) => items)
    .filter(({ id }) => isQuestion(id) && isCalledFor(id, facts))
    .flatMap((item) => questionFindings(item, answerTo(facts, item.id)));
}

function answerTo({ answers }: GateFacts, item: string) {
  return answers.find((answer) => answer.item === item) ?? null;
}

/** What is promised and sent has to exist. */
function contentFindings({ step, content }: StepFacts): Finding[] {
  if (content === null || content.isReady) return [];
  return [
    {
      item: 'G6_nurturing.1',
      severity: 'major',
      code: 'contentNotReady',
      about: content.id,
      values: { content: content.title, step: step.name },
      link: { to: 'content' },
    },
  ];
}

/** Art. 12(3) GDPR: who leaves requests unanswered must not collect more data. */
function requestFindings({ overdueRequests }: GateFacts): Finding[] {
  if (overdueRequests === 0) return [];
  return [
    {
      item: 'G9_rights.2',
      severity: 'blocker',
      code: 'requestsOverdue',
      about: '',
      values: { count: same(overdueRequests) },
      link: { to: 'requests' },
    },
  ];
}

function checkOf({ id, severity }: GateItem, all: readonly GateReason[], facts: GateFacts): GateCheck {
  const answer = answerTo(facts, id);
  const reasons = all.filter(({ item }) => item === id);
  return {
    item: id,
    state: stateOf(reasons, isCalledFor(id, facts) && answer?.answer !== 'notApplicable'),
    severity,
    source: isQuestion(id) ? 'question' : 'registers',
    answer,
    exception: exceptionOn(facts.exceptions, id, facts.asked ?? facts.today),
    stepIds: stepsAbout(id, facts).map(({ step }) => step.id),
  };
}

function stateOf(reasons: readonly GateReason[], isNeeded: boolean): CheckState {
  if (reasons.length === 0) return isNeeded ? 'fulfilled' : 'notApplicable';
  if (reasons.every(({ code }) => code === 'unanswered')) {
    return reasons.every(({ exception }) => exception !== null) ? 'excepted' : 'unanswered';
  }
  if (reasons.some(forbids)) return 'violated';
  if (reasons.some(({ exception }) => exception !== null)) return 'excepted';
  return reasons.some(({ code }) => code.startsWith('answered')) ? 'violated' : 'fulfilled';
}

function summaryOf(
  { id, label, items }: CampaignLaw['gates'][number],
  all: readonly GateReason[],
  checks: readonly GateCheck[],
): GateAnswerSheet['gates'][number] {
  const own = new Set(items.map((item) => item.id));
  const needed = checks.filter(({ item, state }) => own.has(item) && state !== 'notApplicable');
  return {
    id,
    label,
    state: verdictOf(all.filter(({ item }) => own.has(item))),
    fulfilled: needed.filter(({ state }) => state === 'fulfilled' || state === 'excepted').length,
    of: needed.length,
  };
}
