import { useParams, useSearch } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { AssessmentMissing } from './assessment-missing.tsx';
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
