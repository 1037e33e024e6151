import type { CampaignLaw } from '../../../contract/campaign-gate.ts';
import type { RetentionKind } from '../../../contract/campaign-record.ts';
import type { Bilingual } from '../../../contract/values.ts';
import { dayText } from '../../law/wording.ts';
import { type Finding, same } from './finding.ts';
import type { GateFacts, StepFacts } from './gate-facts.ts';
import { calls, measuresPersons } from './step-nature.ts';

const plan = { item: 'G1_plan.1', severity: 'blocker', link: { to: 'plan' } } as const;

/** Art. 5(1)(b), (e), Art. 6 GDPR: what the campaign as a whole lacks before anything can be judged. */
export function planFindings(facts: GateFacts, law: CampaignLaw): Finding[] {
  const { content } = facts;
  const missing = missingRetention(facts);
  return [
    ...(content.steps.length === 0 ? [{ ...plan, code: 'noSteps', about: '', values: {} }] : []),
    ...(content.startsOn === null || content.endsOn === null
      ? [{ ...plan, code: 'periodMissing', about: '', values: {} }]
      : []),
    ...(missing.length > 0
      ? [
          {
            item: 'G1_plan.5',
            severity: 'major' as const,
            code: 'retentionMissing',
            about: '',
            values: { kinds: retentionNames(missing, law) },
            link: { to: 'plan' as const },
          },
        ]
      : []),
  ];
}

/** What a single step lacks in its plan. */
export function stepPlanFindings({ step, startsOn }: StepFacts, { content }: GateFacts): Finding[] {
  const link = { to: 'step', stepId: step.id } as const;
  const values = { step: step.name };
  const hasBasis = step.legalBasis !== null && step.purpose.trim() !== '';
  const end = content.endsOn;
  return [
    ...(hasBasis ? [] : [{ ...plan, code: 'basisMissing', about: step.id, values, link }]),
    ...(startsOn !== null && end !== null && startsOn > end
      ? [
          {
            ...plan,
            code: 'stepOutsidePeriod',
            about: step.id,
            values: { ...values, day: dayText(startsOn), end: dayText(end) },
            link,
          },
        ]
      : []),
  ];
}

/** Kinds of data that the campaign creates and has no period for (Art. 5(1)(e) GDPR). */
export function missingRetention({ content, steps }: GateFacts): RetentionKind[] {
  const confirms = steps.some(
    ({ step, consent }) => step.kind === 'confirmation' || consent?.procedure === 'doubleOptIn',
  );
  const needed: RetentionKind[] = [
    'inactive_lead',
    ...(confirms ? (['unconfirmed_doi'] as const) : []),
    ...(steps.some(({ step }) => measuresPersons(step)) ? (['tracking_raw'] as const) : []),
    ...(steps.some(({ consent }) => consent !== null) ? (['consent_proof'] as const) : []),
    ...(steps.some(({ step }) => calls(step)) ? (['phone_consent'] as const) : []),
  ];
  const set = new Set(content.retention.map(({ kind }) => kind));
  return needed.filter((kind) => !set.has(kind));
}

function retentionNames(kinds: readonly RetentionKind[], law: CampaignLaw): Bilingual {
  const texts = kinds.map((kind) => law.retention.find((known) => known.kind === kind)?.text ?? same(kind));
  return { de: texts.map(({ de }) => de).join('; '), en: texts.map(({ en }) => en).join('; ') };
}
