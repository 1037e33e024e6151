import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportRequest } from '../../../src-main/contract/reports.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { SavedTextArea } from '../../lib/saved-field.tsx';

/** What the data-protection officer recommends for the period; printed on the first page in these words. */
export function Recommendations({ request }: { request: ReportRequest | null }) {
  const t = useTexts('reports');
  const { ask, engine } = useAccess();
  const [error, setError] = useState<unknown>(null);
  const period = request?.kind === 'annualReport' ? { from: request.from, to: request.to } : null;
  const { data } = useQuery(
    ask.reports.recommendations.queryOptions({
      input: period ?? { from: '2000-01-01', to: '2000-01-01' },
      enabled: period !== null,
    }),
  );
  if (!period || !data) return null;
  const save = async (recommendations: string) => {
    try {
      await engine.reports.saveRecommendations({ ...period, recommendations });
      setError(null);
      return true;
    } catch (refusal) {
      setError(refusal);
      return false;
    }
  };
  return (
    <div className="grid gap-2">
      <SavedTextArea
        key={`${period.from} ${period.to}`}
        label={t('recommendations')}
        description={t('recommendationsHint')}
        value={data.recommendations}
        onSave={save}
        minRows={5}
      />
      <FailureNotice error={error} />
    </div>
  );
}
