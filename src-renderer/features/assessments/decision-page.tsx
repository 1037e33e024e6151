import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { AssessmentMissing } from './assessment-missing.tsx';
import { firstDraft } from './decision-draft.ts';
import { DecisionWork } from './decision-work.tsx';
import { useAssessment } from './use-assessment.ts';

/** The decision at the end of an assessment. */
export function DecisionPage() {
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId/decision' });
  const t = useTexts('assessment');
  const { ask } = useAccess();
  const { assessment, questionnaires, error } = useAssessment(assessmentId);
  const people = useQuery(ask.company.people.queryOptions());
  const settings = useQuery(ask.settings.get.queryOptions());
  const refusal = error ?? people.error ?? settings.error;
  if (refusal) return <AssessmentMissing error={refusal} />;
  if (!assessment || !questionnaires || !people.data || !settings.data)
    return <Waiting text={t('loading')} />;
  const first = firstDraft({
    people: people.data.people,
    asOf: assessment.result.asOf,
    reviewMonths: settings.data.reviewMonths,
  });
  return <DecisionWork key={assessmentId} {...{ assessment, questionnaires, first }} />;
}
