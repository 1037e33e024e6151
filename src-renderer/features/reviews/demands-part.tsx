import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo, useRef } from 'react';
import type { DemandFilter, DemandRow } from '../../../src-main/contract/reviews.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { formatDay, inLanguage } from '../../lib/format.ts';
import { useAccess } from '../../lib/queries.ts';
import { usePageKeys } from '../../lib/use-page-keys.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';

export interface DemandsPartProps {
  filter: DemandFilter;
  setFilter: (filter: DemandFilter) => void;
}

const kinds = ['all', 'demand', 'condition'] as const;

/** Everything that vendors owe and every condition that is open, over the whole register. */
export function DemandsPart({ filter, setFilter }: DemandsPartProps) {
  const t = useTexts('reviews');
  const { ask } = useAccess();
  const navigate = useNavigate();
  const search = useRef<HTMLInputElement>(null);
  const { data, error } = useQuery(ask.reviews.demands.queryOptions({ input: filter }));
  const columns = useDemandColumns();
  const isNarrowed = filter.kind !== 'all' || filter.isOverdue || filter.search !== '';
  usePageKeys({ f: () => search.current?.select() });
  return (
    <>
      <div className="flex flex-wrap items-end gap-4 bg-desk px-6 py-2.5">
        <SearchField
          inputRef={search}
          label={t('demands.search')}
          placeholder={t('demands.search')}
          clearLabel={t('demands.clearSearch')}
          value={filter.search}
          onChange={(text) => setFilter({ ...filter, search: text })}
        />
        <Select
          label={t('demands.kind.label')}
          options={kinds.map((id) => ({ id, label: t(`demands.kind.${id}`) }))}
          value={filter.kind}
          onChange={(kind) => setFilter({ ...filter, kind })}
        />
        <Switch isSelected={filter.isOverdue} onChange={(isOverdue) => setFilter({ ...filter, isOverdue })}>
          {t('demands.onlyOverdue')}
        </Switch>
      </div>
      <FailureNotice error={error} />
      <div className="min-h-56 flex-1 border-t border-line">
        {data && (
          <DataTable
            label={t('demands.list')}
            columns={columns}
            rows={data.rows}
            rowId={({ assessmentId, findingId }) => `${assessmentId} ${findingId}`}
            onOpen={({ assessmentId }) =>
              void navigate({ to: '/assessments/$assessmentId/decision', params: { assessmentId } })
            }
            typeahead={({ vendor }) => vendor}
            emptyState={
              <p className="bg-surface px-6 py-5 text-ink-2">
                {t(isNarrowed ? 'demands.nothingFits' : 'demands.empty')}
              </p>
            }
          />
        )}
      </div>
    </>
  );
}

const columnIds = ['vendor', 'what', 'kind', 'articles', 'due', 'age', 'owner'] as const;
type ColumnId = (typeof columnIds)[number];
const shapes: Record<ColumnId, Omit<Column<DemandRow>, 'id' | 'header' | 'cell'>> = {
  vendor: { width: 130, flex: 1, priority: 1, isRowHeader: true },
  what: { width: 200, flex: 4, priority: 2 },
  kind: { width: 112, priority: 5 },
  articles: { width: 130, flex: 1, priority: 6 },
  due: { width: 168, priority: 3 },
  age: { width: 88, priority: 7 },
  owner: { width: 116, flex: 1, priority: 4 },
};

function useDemandColumns(): Column<DemandRow>[] {
  const t = useTexts('reviews');
  const language = useLanguage();
  return useMemo(() => {
    const quiet = (text: string) => <span className="text-ink-3">{text}</span>;
    const due = ({ dueOn, days }: DemandRow): ReactNode => {
      if (dueOn === null || days === null) return quiet(t('demands.noDay'));
      const left = days < 0 ? t('overdueBy', { days: -days }) : t('inDays', { days });
      return (
        <span className={days < 0 ? 'font-semibold text-risk' : ''}>
          {formatDay(dueOn, language)} <span className="font-normal text-ink-2">{left}</span>
        </span>
      );
    };
    const cells: Record<ColumnId, (row: DemandRow) => ReactNode> = {
      vendor: ({ vendor }) => vendor,
      what: ({ title, text }) => text || inLanguage(title, language),
      kind: ({ kind }) => t(`demands.one.${kind}`),
      articles: ({ articles }) => articles.map((article) => inLanguage(article, language)).join(', '),
      due,
      age: ({ age }) => t('demands.age', { days: age }),
      owner: ({ owner }) => owner || quiet(t('nobody')),
    };
    return columnIds.map((id) => ({ ...shapes[id], id, header: t(`demands.column.${id}`), cell: cells[id] }));
  }, [t, language]);
}
