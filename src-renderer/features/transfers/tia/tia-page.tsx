import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { RecordMissing } from '../../../lib/record-missing.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { TiaWork } from './tia-work.tsx';

/** One transfer impact assessment. */
export function TiaPage() {
  const { assessmentId } = useParams({ from: '/transfers/assessments/$assessmentId' });
  const t = useTexts('transferAssessment');
  const { ask } = useAccess();
  const { data: tia, error } = useQuery(ask.transfers.assessment.queryOptions({ input: { assessmentId } }));
  const { data: texts } = useQuery(ask.transfers.assessmentTexts.queryOptions());
  if (error)
    return (
      <RecordMissing
        error={error}
        title={t('list')}
        sentence={t('notFound')}
        list={{ href: '/transfers?view=assessments', label: t('toList') }}
      />
    );
  if (!tia || !texts) return <Waiting text={t('loading')} />;
  return <TiaWork key={assessmentId} tia={tia} texts={texts} />;
}
