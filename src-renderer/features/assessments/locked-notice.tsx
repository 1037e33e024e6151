import { useNavigate } from '@tanstack/react-router';
import type { Assessment } from '../../../src-main/contract/assessments.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { formatInstant } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useReassess } from './use-reassess.ts';

/** Says that a decided run stays as it is, and offers the next one. */
export function LockedNotice({ assessment }: { assessment: Assessment }) {
  const t = useTexts('assessment');
  const language = useLanguage();
  const navigate = useNavigate();
  const { reassess, deed } = useReassess(assessment, (assessmentId) =>
    navigate({ to: '/assessments/$assessmentId', params: { assessmentId } }),
  );
  if (!assessment.decision) return null;
  return (
    <>
      <Notice
        tone="neutral"
        title={t('locked')}
        actions={
          <Button small isPending={deed.isRunning} onPress={reassess}>
            {t('reassess')}
          </Button>
        }
      >
        {t('lockedText', { day: formatInstant(assessment.decision.decidedAt, language) })}
      </Notice>
      <FailureNotice error={deed.error} />
    </>
  );
}
