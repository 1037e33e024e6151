import { inForce } from './consent-findings.ts';
import { type Finding, same } from './finding.ts';
import type { StepFacts } from './gate-facts.ts';
import { measuresPersons } from './step-nature.ts';

/** § 25 TDDDG, Art. 6(1)(a), 7(3) GDPR: openings and clicks of single persons only with a consent of its own. */
export function measurementFindings(facts: StepFacts): Finding[] {
  const { step, measurement: text, consent } = facts;
  if (!measuresPersons(step)) return [];
  const rule = { item: 'G7_tracking.1', severity: 'blocker' } as const;
  if (text === null) {
    const link = { to: 'step', stepId: step.id } as const;
    return [{ ...rule, code: 'measurementWithoutText', about: step.id, values: { step: step.name }, link }];
  }
  const standing = inForce(text, facts, rule.item);
  if (standing.length > 0 || text.version === null) return standing;
  const covers = text.procedure === 'tracking' || text.version.content.form.tracking;
  const finding = {
    about: text.textId,
    values: { text: text.name, version: same(text.version.number) },
    link: { to: 'text', textId: text.textId } as const,
  };
  return [
    ...(covers ? [] : [{ ...rule, ...finding, code: 'measurementNotCovered' }]),
    ...(text.textId === consent?.textId
      ? [{ ...finding, item: 'G7_tracking.3', severity: 'major' as const, code: 'measurementJoined' }]
      : []),
  ];
}
