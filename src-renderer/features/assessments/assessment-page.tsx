import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { FileQuestion } from 'lucide-react';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { failureOf } from '../../lib/failures.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AssessmentWork } from './assessment-work.tsx';
import { useAssessment } from './use-assessment.ts';

/** The guided assessment of one service. */
export function AssessmentPage() {
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId' });
  const { question } = useSearch({ from: '/assessments/$assessmentId' });
  const t = useTexts('assessment');
  const { assessment, questionnaires, error } = useAssessment(assessmentId);
  if (error) return <AssessmentMissing error={error} />;
  if (!assessment || !questionnaires) return <Waiting text={t('loading')} />;
  return <AssessmentWork key={assessmentId} {...{ assessment, questionnaires }} questionId={question} />;
}

/** Said when a run cannot be shown. */
export function AssessmentMissing({ error }: { error: unknown }) {
  const t = useTexts('assessment');
  const navigate = useNavigate();
  if (failureOf(error).code !== 'RECORD_NOT_FOUND') {
    return (
      <div className="p-6">
        <FailureNotice error={error} />
      </div>
    );
  }
  const away = (
    <Button variant="primary" onPress={() => navigate({ to: '/vendors' })}>
      {t('toVendors')}
    </Button>
  );
  return <EmptyState icon={FileQuestion} sentence={t('notFound')} primary={away} />;
}
