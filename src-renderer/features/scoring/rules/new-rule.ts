import type { ScoringRule } from '../../../../src-main/contract/scoring-model.ts';

/** A rule that says nothing yet; it counts as incomplete until it does. */
export function newRule(kind: ScoringRule['kind']): ScoringRule {
  const basics = {
    id: crypto.randomUUID(),
    label: '',
    points: 10,
    source: 'form',
    basis: 'missing',
    basisNote: '',
  } as const;
  return kind === 'profile'
    ? { ...basics, kind, attribute: '', test: { kind: 'oneOf', values: [] } }
    : { ...basics, kind, event: '', repeat: 'once', cap: null, halfLifeDays: 30 };
}
