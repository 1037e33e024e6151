import { type Finding, same } from './finding.ts';
import type { GateFacts, StepFacts } from './gate-facts.ts';

/** Art. 4(4), 5(1)(d), 6 GDPR: a profile needs a consent that names it and rules that somebody released. */
export function scoringFindings({ step, consent }: StepFacts, { scoring, content }: GateFacts): Finding[] {
  if (step.kind !== 'scoring') return [];
  const link = { to: 'scoring', modelId: scoring?.modelId ?? content.scoringModelId } as const;
  const rules = { item: 'G8_scoring.4', severity: 'major', about: step.id, link } as const;
  return [
    ...profilingFindings(consent),
    ...(scoring === null
      ? [{ ...rules, code: 'scoringVersionMissing', values: { step: step.name } }]
      : ruleFindings(scoring, rules)),
  ];
}

function profilingFindings(text: StepFacts['consent']): Finding[] {
  if (!text?.version || text.version.content.form.profiling) return [];
  return [
    {
      item: 'G8_scoring.1',
      severity: 'blocker',
      code: 'profilingNotCovered',
      about: text.textId,
      values: { text: text.name, version: same(text.version.number) },
      link: { to: 'text', textId: text.textId },
    },
  ];
}

/** Rules without a basis do not count in the lawful score, so they are a hint; points that never fade are a gap. */
function ruleFindings(
  { version, withoutBasis, withoutDecay }: NonNullable<GateFacts['scoring']>,
  rules: Pick<Finding, 'item' | 'severity' | 'about' | 'link'>,
): Finding[] {
  const values = (names: string[]) => ({ version: same(version), rules: names.join(', ') });
  return [
    ...(withoutBasis.length > 0
      ? [
          {
            ...rules,
            item: 'G8_scoring.1',
            severity: 'minor' as const,
            code: 'scoringBasisMissing',
            values: values(withoutBasis),
          },
        ]
      : []),
    ...(withoutDecay.length > 0 ? [{ ...rules, code: 'scoringNoDecay', values: values(withoutDecay) }] : []),
  ];
}
