import type {
  BehaviourRule,
  ModelContent,
  ProfileRule,
  SimulatedModel,
} from '../../../src-main/contract/scoring-model.ts';
import type { Lead } from '../../../src-main/contract/scoring-simulation.ts';

/** A rule that gives points to leaders, with a consent to be scored. */
export function profileRule(part: Partial<ProfileRule> = {}): ProfileRule {
  return {
    kind: 'profile',
    id: 'role',
    label: 'Rolle: Leitung',
    points: 20,
    source: 'form',
    basis: 'scoring',
    basisNote: '',
    attribute: 'Rolle',
    test: { kind: 'oneOf', values: ['Leitung'] },
    ...part,
  };
}

/** A rule that gives points for a click, each time, without cap, fading by half in 30 days. */
export function behaviourRule(part: Partial<BehaviourRule> = {}): BehaviourRule {
  return {
    kind: 'behaviour',
    id: 'click',
    label: 'Klick',
    points: 4,
    source: 'form',
    basis: 'scoring',
    basisNote: '',
    event: 'Klick',
    repeat: 'each',
    cap: null,
    halfLifeDays: 30,
    ...part,
  };
}

/** A model of the given rules with thresholds 50 and 80, resting on consent. */
export function modelOf(rules: SimulatedModel['rules'], part: Partial<SimulatedModel> = {}): SimulatedModel {
  return {
    rules,
    thresholds: { marketing: 50, sales: 80 },
    profiling: { basis: 'consent', note: '' },
    ...part,
  };
}

/** A model in which the check finds nothing. */
export function soundModel(part: Partial<ModelContent> = {}): ModelContent {
  return {
    ...modelOf([
      profileRule({ points: 60 }),
      behaviourRule({ cap: 20 }),
      behaviourRule({ id: 'demo', label: 'Vorführung', event: 'Vorführung', points: 40, repeat: 'once' }),
    ]),
    name: 'Werkstatt',
    productGroup: 'Pressen',
    purpose: 'Wen der Vertrieb ansieht',
    ownerId: null,
    humanCheck: 'Innendienst',
    logicNotice: 'Hinweise, Abschnitt 4',
    biasCheck: { on: '2026-06-01', by: 'Berg', result: 'Nichts aufgefallen' },
    handOver: {
      marketingMeaning: 'passt',
      salesMeaning: 'passt und fragt',
      passedOn: ['Firma'],
      reportedBack: ['erreicht'],
      answerDays: 5,
      agreedOn: null,
      agreedBy: '',
    },
    ...part,
  };
}

/** A lead who agreed to everything and did nothing. */
export function leadOf(part: Partial<Lead> = {}): Lead {
  return {
    id: 'L-1',
    attributes: { Rolle: 'Leitung' },
    events: [],
    consents: ['scoring', 'measurement'],
    hasObjected: false,
    ...part,
  };
}
