import { useNavigate } from '@tanstack/react-router';
import { FileText, Mail, RotateCcw } from 'lucide-react';
import type { Assessment } from '../../../src-main/contract/assessments.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { formatDay } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { useReassess } from './use-reassess.ts';

/** After the decision: the report to sign, the letter to the vendor, the next run. */
export function DecidedActions({ assessment }: { assessment: Assessment }) {
  const t = useTexts('decision');
  const language = useLanguage();
  const navigate = useNavigate();
  const { reassess, deed } = useReassess(assessment, (assessmentId) =>
    navigate({ to: '/assessments/$assessmentId', params: { assessmentId } }),
  );
  const report = (kind: 'vendorAssessment' | 'letterOfDemands') =>
    void navigate({ to: '/reports', search: { kind, assessmentId: assessment.id } });
  const hasDemands = assessment.result.findings.some(({ treatment }) => treatment?.kind === 'demand');
  const review = assessment.decision?.nextReviewOn;
  return (
    <section className="flex flex-col gap-2">
      {review && <p className="pb-1 text-base">{t('nextReviewOn', { day: formatDay(review, language) })}</p>}
      <Button variant="primary" wide icon={FileText} onPress={() => report('vendorAssessment')}>
        {t('report')}
      </Button>
      {hasDemands && (
        <Button wide icon={Mail} onPress={() => report('letterOfDemands')}>
          {t('letter')}
        </Button>
      )}
      <Button wide variant="quiet" icon={RotateCcw} isPending={deed.isRunning} onPress={reassess}>
        {t('reassess')}
      </Button>
      <FailureNotice error={deed.error} />
    </section>
  );
}
