import { Stamp } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { failureOf } from '../../lib/failures.ts';
import { useAccess } from '../../lib/queries.ts';
import { SecondPersonNotice } from '../../lib/second-person/second-person-notice.tsx';
import { useFourEyes } from '../../lib/second-person/use-four-eyes.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { RefusedAction } from '../../ui/refused-action.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { DecisionFields } from './decision-fields.tsx';
import type { DecisionSideProps } from './decision-paper.tsx';
import { Refusal } from './refusal.tsx';

/** What is decided; then the one act that cannot be undone, and the paper for those who sign by hand. */
export function DecisionForm({ assessment, drafting, toQuestion }: DecisionSideProps) {
  const t = useTexts('decision');
  const { engine } = useAccess();
  const deed = useDeed();
  const eyes = useFourEyes('decisions');
  const [isAsking, ask] = useState(false);
  const { clear } = deed;
  const { result, by, nextReviewOn } = drafting.draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changes, a refusal may no longer hold
  useEffect(clear, [assessment.result, assessment.dpoOpinion, result]);
  const lock = async () => {
    if (result === null) return;
    const review = result === 'reject' ? null : nextReviewOn;
    const decision = { ...drafting.draft, result, by: by.trim(), nextReviewOn: review };
    await deed.run(async () => {
      await drafting.flush();
      await eyes.run({ kind: 'decision', assessmentId: assessment.id, decision }, () =>
        engine.assessments.decide({ assessmentId: assessment.id, decision }),
      );
    });
    ask(false);
  };
  const missing = [
    ...(result === null ? [{ id: 'result', text: t('neededResult') }] : []),
    ...(by.trim() === '' ? [{ id: 'by', text: t('neededWho') }] : []),
  ];
  const refused = deed.error === null ? null : failureOf(deed.error);
  return (
    <section className="flex flex-col gap-4 border-t border-line pt-4">
      <SecondPersonNotice subjectId={assessment.id} />
      <DecisionFields drafting={drafting} today={assessment.result.asOf} />
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
            {eyes.label(t('lock'))}
          </Button>
          <FailureNotice error={deed.error} />
        </>
      )}
      <p className="text-center text-base">
        <Link href={`/reports?kind=vendorAssessment&assessmentId=${encodeURIComponent(assessment.id)}`}>
          {t('paperToSign')}
        </Link>
      </p>
      {result && (
        <DecideDialog
          {...{ assessment, result, by, eyes }}
          isOpen={isAsking}
          isPending={deed.isRunning}
          onCancel={() => ask(false)}
          onConfirm={() => void lock()}
        />
      )}
    </section>
  );
}
