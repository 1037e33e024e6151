import { Stamp } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { failureOf } from '../../lib/failures.ts';
import { useAccess } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { RefusedAction } from '../../ui/refused-action.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import type { DecisionSideProps } from './decision-side.tsx';
import { PersonFields } from './person-fields.tsx';
import { Refusal } from './refusal.tsx';
import { useDeed } from './use-deed.ts';

const results = ['approve', 'approveWithConditions', 'reject'] as const;

/** How it is decided, by whom, until when; then the one act that cannot be undone. */
export function DecisionForm({ assessment, draft, change, toQuestion }: DecisionSideProps) {
  const t = useTexts('decision');
  const { engine } = useAccess();
  const deed = useDeed();
  const [isAsking, ask] = useState(false);
  const { clear } = deed;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changes, a refusal may no longer hold
  useEffect(clear, [assessment.result, assessment.dpoOpinion, draft.result]);
  const { result, by } = draft;
  const lock = async () => {
    if (result === null) return;
    const decision = { ...draft, result, by: by.trim() };
    await deed.run(() => engine.assessments.decide({ assessmentId: assessment.id, decision }));
    ask(false);
  };
  const missing = [
    ...(result === null ? [{ id: 'result', text: t('neededResult') }] : []),
    ...(by.trim() === '' ? [{ id: 'by', text: t('neededWho') }] : []),
  ];
  const refused = deed.error === null ? null : failureOf(deed.error);
  return (
    <section className="flex flex-col gap-4 border-t border-line pt-4">
      <RadioGroup
        label={t('result')}
        options={results.map((id) => ({ id, label: t(`results.${id}`) }))}
        value={result}
        onChange={(next) => change({ result: next })}
      />
      <PersonFields
        label={t('who')}
        name={by}
        role={draft.role}
        onChange={({ name, role }) => change({ by: name, role })}
      />
      {result !== 'reject' && (
        <DateField
          label={t('nextReview')}
          value={draft.nextReviewOn}
          onChange={(nextReviewOn) => change({ nextReviewOn })}
          today={assessment.result.asOf}
          invalidText={t('dayInvalid')}
          openLabel={t('openCalendar')}
          previousLabel={t('previousMonth')}
          nextLabel={t('nextMonth')}
        />
      )}
      <p className="text-dense text-ink-2">{t('lockHint')}</p>
      {missing.length > 0 && (
        <RefusedAction label={t('lock')} icon={Stamp} sentence={t('needed')} reasons={missing} />
      )}
      {missing.length === 0 && refused?.code === 'APPROVAL_REFUSED' && (
        <Refusal {...{ assessment, toQuestion }} reasons={refused.data.reasons} />
      )}
      {missing.length === 0 && refused?.code !== 'APPROVAL_REFUSED' && (
        <>
          <Button variant="primary" icon={Stamp} wide onPress={() => ask(true)}>
            {t('lock')}
          </Button>
          <FailureNotice error={deed.error} />
        </>
      )}
      {result && (
        <DecideDialog
          {...{ assessment, result, by }}
          isOpen={isAsking}
          isPending={deed.isRunning}
          onCancel={() => ask(false)}
          onConfirm={() => void lock()}
        />
      )}
    </section>
  );
}
