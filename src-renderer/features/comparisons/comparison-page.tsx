import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Comparison } from '../../../src-main/contract/comparison-view.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useBreadcrumb } from '../../lib/breadcrumb.ts';
import { useAccess } from '../../lib/queries.ts';
import { RecordHistory } from '../../lib/record-history.tsx';
import { RecordMissing } from '../../lib/record-missing.tsx';
import { usePageKeys } from '../../lib/use-page-keys.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { ComparisonHeader } from './comparison-header.tsx';
import { ComparisonDialog } from './form/comparison-dialog.tsx';
import { ResultSide } from './side/result-side.tsx';
import { CompareTable } from './table/compare-table.tsx';
import { PointsPlot } from './table/points-plot.tsx';
import { useWeights } from './use-weights.ts';

const tabs = ['compare', 'history'] as const;

/** One comparison: the table with its musts on top, and beside it who is first and what would change that. */
export function ComparisonPage() {
  const { comparisonId } = useParams({ from: '/comparisons/$comparisonId' });
  const t = useTexts('comparisons');
  const { ask } = useAccess();
  const { data, error } = useQuery(ask.comparisons.get.queryOptions({ input: { comparisonId } }));
  useBreadcrumb([{ label: t('title'), href: '/comparisons' }, { label: data?.content.name ?? '' }]);
  if (error)
    return (
      <RecordMissing
        error={error}
        title={t('page.notFound')}
        sentence={t('page.notFoundText')}
        list={{ href: '/comparisons', label: t('page.toList') }}
      />
    );
  return data ? <Work key={comparisonId} comparison={data} /> : null;
}

function Work({ comparison }: { comparison: Comparison }) {
  const t = useTexts('comparisons');
  const { ask } = useAccess();
  const { tab } = useSearch({ from: '/comparisons/$comparisonId' });
  const navigate = useNavigate({ from: '/comparisons/$comparisonId' });
  const [isEdited, edit] = useState(false);
  const editing = useWeights(comparison);
  const { weights } = editing.draft.value;
  const isTried = JSON.stringify(weights) !== JSON.stringify(comparison.content.weights);
  const tried = useQuery({
    ...ask.comparisons.get.queryOptions({ input: { comparisonId: comparison.id, weights } }),
    enabled: isTried,
    placeholderData: keepPreviousData,
  });
  const shown = isTried ? (tried.data ?? comparison) : comparison;
  const report = () =>
    void navigate({ to: '/reports', search: { kind: 'vendorComparison', comparisonId: comparison.id } });
  usePageKeys({ p: report });
  return (
    <div className="flex h-full min-h-0 flex-col">
      <ComparisonHeader comparison={comparison} onEdit={() => edit(true)} />
      <Tabs
        inset
        label={t('page.tabs')}
        tabs={tabs.map((id) => ({ id, label: t(`page.${id}`) }))}
        selected={tab}
        onSelect={(next) => void navigate({ search: { tab: next } })}
        panelClassName="@container relative flex min-h-0 flex-1 flex-col overflow-y-auto"
      >
        {tab === 'history' ? (
          <div className="flex-1 bg-surface">
            <RecordHistory subject={{ kind: 'comparison', id: comparison.id }} />
          </div>
        ) : (
          <div className="flex flex-1 flex-col @min-[940px]:min-h-0 @min-[940px]:flex-row">
            <section className="relative min-w-0 flex-1 bg-surface @min-[940px]:overflow-y-auto">
              <CompareTable comparison={shown} />
              <PointsPlot comparison={shown} weights={editing.weights} />
            </section>
            <ResultSide comparison={shown} editing={editing} onReport={report} />
          </div>
        )}
      </Tabs>
      {isEdited && (
        <ComparisonDialog comparison={comparison} onClose={() => edit(false)} onSaved={() => edit(false)} />
      )}
    </div>
  );
}
