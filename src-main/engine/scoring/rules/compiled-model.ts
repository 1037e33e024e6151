import type { ScoringLaw } from '../../../contract/scoring-check.ts';
import type {
  BehaviourRule,
  ProfileRule,
  RuleTest,
  ScoringRule,
  SimulatedModel,
} from '../../../contract/scoring-model.ts';
import { foldName } from './prepared-lead.ts';
import { neededConsents } from './rule-basis.ts';
import { specialCategoryOf } from './special-categories.ts';

interface CompiledBasics {
  id: string;
  label: string;
  points: number;
  /** Folded name of the attribute or event. */
  name: string;
  hasBasis: boolean;
  needsScoring: boolean;
  needsMeasurement: boolean;
  /** Art. 9 GDPR: counts in no score at all. */
  isForbidden: boolean;
}

export interface CompiledProfileRule extends CompiledBasics {
  kind: 'profile';
  test: RuleTest;
  /** Folded values of the test. */
  values: ReadonlySet<string>;
}

export interface CompiledBehaviourRule
  extends CompiledBasics,
    Pick<BehaviourRule, 'repeat' | 'cap' | 'halfLifeDays'> {
  kind: 'behaviour';
}

export type CompiledRule = CompiledProfileRule | CompiledBehaviourRule;

/** A model made ready for many leads. */
export interface CompiledModel {
  rules: readonly CompiledRule[];
  marketing: number;
  sales: number;
  profiling: SimulatedModel['profiling']['basis'];
}

/** Makes a model ready; the law says which attributes and events give special categories away. */
export function compileModel(
  model: SimulatedModel,
  law: Pick<ScoringLaw, 'specialCategories'>,
): CompiledModel {
  return {
    rules: model.rules.map((rule) => compileRule(rule, law)),
    ...model.thresholds,
    profiling: model.profiling.basis,
  };
}

function compileRule(rule: ScoringRule, law: Pick<ScoringLaw, 'specialCategories'>): CompiledRule {
  const needed = neededConsents(rule);
  const basics = {
    id: rule.id,
    label: rule.label,
    points: rule.points,
    name: foldName(rule.kind === 'profile' ? rule.attribute : rule.event),
    hasBasis: needed !== null,
    needsScoring: needed?.includes('scoring') ?? false,
    needsMeasurement: needed?.includes('measurement') ?? false,
    isForbidden: specialCategoryOf(rule, law) !== null,
  };
  if (rule.kind === 'profile') return { ...basics, kind: 'profile', test: rule.test, values: valuesOf(rule) };
  const { repeat, cap, halfLifeDays } = rule;
  return { ...basics, kind: 'behaviour', repeat, cap, halfLifeDays };
}

function valuesOf({ test }: ProfileRule): Set<string> {
  const values = test.kind === 'oneOf' || test.kind === 'noneOf' ? test.values : [];
  return new Set(values.map(foldName).filter((value) => value !== ''));
}
