import type { AssessmentSummary } from '../../../../src-main/contract/assessments.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { Link } from '../../../ui/link.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { decisionShape } from '../words.ts';

/** Every run of the vendor's services, newest first. */
export function RunsTab({ runs }: { runs: readonly AssessmentSummary[] }) {
  const t = useTexts('vendor');
  const language = useLanguage();
  const day = (instant: string) => formatDay(instant.slice(0, 10), language);
  if (runs.length === 0) return <p className="bg-surface px-6 py-5 text-ink-2">{t('runs.none')}</p>;
  return (
    <div className="overflow-x-auto bg-surface px-6 py-5">
      <PlainTable
        caption={t('runs.table')}
        rows={runs}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'run',
            header: t('runs.run'),
            isRowHeader: true,
            cell: ({ id, run, decision }) => (
              <Link href={decision ? `/assessments/${id}/decision` : `/assessments/${id}`}>
                {t('runs.number', { run })}
              </Link>
            ),
          },
          { id: 'service', header: t('runs.service'), cell: ({ serviceName }) => serviceName },
          { id: 'started', header: t('runs.started'), cell: ({ startedAt }) => day(startedAt) },
          { id: 'by', header: t('runs.by'), cell: ({ assessor }) => assessor || '–' },
          {
            id: 'answered',
            header: t('runs.answered'),
            align: 'end',
            cell: ({ answered, asked }) => `${answered}/${asked}`,
          },
          { id: 'score', header: t('runs.score'), align: 'end', cell: ({ score }) => score ?? '–' },
          { id: 'decision', header: t('runs.decision'), cell: (run) => <RunDecision run={run} day={day} /> },
          {
            id: 'pdf',
            header: t('runs.pdf'),
            cell: ({ id }) => (
              <Link
                href={`/reports?kind=vendorAssessment&assessmentId=${encodeURIComponent(JSON.stringify(id))}`}
              >
                {t('runs.pdf')}
              </Link>
            ),
          },
        ]}
      />
    </div>
  );
}

function RunDecision({
  run: { decision },
  day,
}: {
  run: AssessmentSummary;
  day: (instant: string) => string;
}) {
  const t = useTexts('vendor');
  if (!decision) {
    return (
      <Tag bare status="progress">
        {t('runs.running')}
      </Tag>
    );
  }
  return (
    <>
      <Tag bare status={decisionShape[decision.result]}>
        {t(`trend.decision.${decision.result}`)}
      </Tag>{' '}
      <span className="text-ink-2">{day(decision.decidedAt)}</span>
    </>
  );
}
