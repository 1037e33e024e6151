import { useParams } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { AssessmentMissing } from './assessment-page.tsx';
import { DecisionWork } from './decision-work.tsx';
import { useAssessment } from './use-assessment.ts';

/** The decision at the end of an assessment. */
export function DecisionPage() {
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId/decision' });
  const t = useTexts('assessment');
  const { assessment, questionnaires, error } = useAssessment(assessmentId);
  if (error) return <AssessmentMissing error={error} />;
  if (!assessment || !questionnaires) return <Waiting text={t('loading')} />;
  return <DecisionWork key={assessmentId} {...{ assessment, questionnaires }} />;
}
