import type { ModelFinding, ModelFindingCode, ScoringLaw } from '../../../contract/scoring-check.ts';
import { type ModelContent, type ScoringRule, scoreRange } from '../../../contract/scoring-model.ts';
import type { Day } from '../../../contract/values.ts';
import { addMonths } from '../../kernel/clock.ts';
import { isMeasured } from './rule-basis.ts';
import { biasRiskOf, specialCategoryOf } from './special-categories.ts';

type Bare = Omit<ModelFinding, 'severity'>;

/** A check for disadvantage is due again after a year. */
const biasCheckMonths = 12;

/** What is missing or doubtful in a model on a day: blockers first, then in the order of the model. */
export function checkModel(model: ModelContent, law: ScoringLaw, today: Day): ModelFinding[] {
  const order = ['blocker', 'major', 'hint'] as const;
  const rank = ({ severity }: ModelFinding) => order.indexOf(severity);
  return [...modelFindings(model, today), ...model.rules.flatMap((rule) => ruleFindings(rule, model, law))]
    .map((finding) => ({ ...finding, severity: law.findings[finding.code].severity }))
    .sort((one, other) => rank(one) - rank(other));
}

function modelFindings(model: ModelContent, today: Day): Bare[] {
  const { profiling, thresholds, biasCheck, handOver, rules } = model;
  const isBiasCheckOld = biasCheck !== null && addMonths(biasCheck.on, biasCheckMonths) < today;
  const reach = reachOf(rules);
  const found: [boolean, ModelFindingCode, (string | undefined)?][] = [
    [profiling.basis === 'missing', 'profilingBasisMissing'],
    [model.humanCheck.trim() === '', 'humanCheckMissing'],
    [rules.length === 0, 'noRules'],
    [
      thresholds.marketing > thresholds.sales,
      'thresholdsReversed',
      `${thresholds.marketing} > ${thresholds.sales}`,
    ],
    [model.purpose.trim() === '', 'purposeMissing'],
    [model.logicNotice.trim() === '', 'logicMissing'],
    [biasCheck === null, 'biasCheckMissing'],
    [isBiasCheckOld, 'biasCheckOld', biasCheck?.on],
    [handOver.passedOn.length === 0 || handOver.reportedBack.length === 0, 'handOverMissing'],
    [rules.length > 0 && reach < thresholds.sales, 'salesUnreachable', String(reach)],
  ];
  return found
    .filter(([isFound]) => isFound)
    .map(([, code, detail = '']) => ({ code, ruleId: null, detail }));
}

function ruleFindings(rule: ScoringRule, { thresholds }: ModelContent, law: ScoringLaw): Bare[] {
  const special = specialCategoryOf(rule, law);
  const risk = biasRiskOf(rule, law);
  const isBehaviour = rule.kind === 'behaviour';
  const isTracked = isMeasured(rule.source) && rule.basis !== 'measurement' && rule.basis !== 'missing';
  const found: [boolean, ModelFindingCode, (string | undefined)?][] = [
    [special !== null, 'specialCategory', special?.word],
    [isIncomplete(rule), 'ruleIncomplete'],
    [rule.basis === 'missing', 'ruleBasisMissing'],
    [isTracked, 'trackingWithoutConsent'],
    [rule.source === 'purchased', 'purchasedData'],
    [isBehaviour && rule.halfLifeDays === null, 'decayMissing'],
    [isBehaviour && rule.repeat === 'each' && rule.cap === null, 'capMissing'],
    [risk !== null, 'biasRisk', risk?.word],
    [rule.points >= thresholds.sales && thresholds.sales > 0, 'oneRuleDecides', String(rule.points)],
  ];
  return found
    .filter(([isFound]) => isFound)
    .map(([, code, detail = '']) => ({ code, ruleId: rule.id, detail }));
}

/** A rule that could not be understood later: without name, without what it looks at, or without points. */
function isIncomplete(rule: ScoringRule): boolean {
  if (rule.label.trim() === '' || rule.points === 0) return true;
  if (rule.kind === 'behaviour') return rule.event.trim() === '';
  return rule.attribute.trim() === '' || isEmptyTest(rule.test);
}

function isEmptyTest(test: Extract<ScoringRule, { kind: 'profile' }>['test']): boolean {
  if (test.kind === 'present') return false;
  if (test.kind === 'between') return test.from === null && test.to === null;
  return test.values.every((value) => value.trim() === '');
}

/** The highest score that rules with a basis can add up to; one without cap that counts each time reaches the end of the range. */
function reachOf(rules: readonly ScoringRule[]): number {
  const positive = rules.filter(({ points, basis }) => points > 0 && basis !== 'missing');
  const reach = positive.reduce((sum, rule) => {
    if (rule.kind === 'profile' || rule.repeat === 'once') return sum + rule.points;
    return sum + (rule.cap ?? scoreRange.most);
  }, 0);
  return Math.min(reach, scoreRange.most);
}
