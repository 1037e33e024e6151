import { useTexts } from '../../../i18n/messages.ts';
import { PersonFields } from '../../../lib/person-fields.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { Shown } from '../record/use-breach.ts';
import {
  currentAbout,
  type DecisionDraft,
  proposedResult,
  type Result,
  results,
  type Subject,
} from './current.ts';
import { ExemptionField } from './exemption-field.tsx';

export interface DecisionFieldsProps {
  shown: Shown;
  subject: Subject;
  draft: DecisionDraft;
  change: (part: Partial<DecisionDraft>) => void;
}

/** What is decided, on which exemption, why, by whom, and what the data-protection officer says to it. */
export function DecisionFields({ shown, subject, draft, change }: DecisionFieldsProps) {
  const t = useTexts('breachSteps');
  const { breach } = shown;
  const risk = currentAbout(breach.decisions, 'risk')?.decision.result ?? null;
  const proposed = proposedResult(subject, breach.recommendation, risk);
  const options: { id: Result; label: string; description: string }[] = results[subject].map((id) => ({
    id,
    label:
      id === proposed
        ? t('decisions.proposed', { result: t(`decisions.results.${id}`) })
        : t(`decisions.results.${id}`),
    description: t(`decisions.about.${id}`),
  }));
  return (
    <>
      <RadioGroup<Result>
        label={t(`decisions.subjects.${subject}`)}
        isRequired
        options={options}
        value={draft.result}
        onChange={(result) =>
          change({ result, ...(result === 'tellPublicly' ? { exemption: '34_3_c' as const } : {}) })
        }
      />
      {(draft.result === 'doNotTell' || draft.result === 'tellPublicly') && (
        <ExemptionField
          law={shown.law}
          worthChecking={breach.recommendation.exemptions}
          value={draft.exemption}
          onChange={(exemption) => change({ exemption })}
        />
      )}
      <TextArea
        label={t('decisions.reason')}
        description={t(`decisions.reasonHint.${subject}`)}
        isRequired
        minRows={3}
        serif
        value={draft.reason}
        onChange={(reason) => change({ reason })}
      />
      <PersonFields
        label={t('decisions.by')}
        name={draft.by}
        role={draft.role}
        onChange={({ name, role }) => change({ by: name, role })}
      />
      <TextArea
        label={t('decisions.opinion')}
        description={t('decisions.opinionHint')}
        minRows={2}
        value={draft.dpoOpinion}
        onChange={(dpoOpinion) => change({ dpoOpinion })}
      />
    </>
  );
}
