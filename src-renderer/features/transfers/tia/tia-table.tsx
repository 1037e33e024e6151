import { useNavigate } from '@tanstack/react-router';
import { ClipboardCheck } from 'lucide-react';
import { useMemo } from 'react';
import type { TiaRow } from '../../../../src-main/contract/transfer-assessment.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { countryName, formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { type Column, DataTable, type OpenHow } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { standingShape } from '../words.ts';
import { fittingTias } from './fitting-tias.ts';

/** All transfer impact assessments; what is due stands first. */
export function TiaTable({ rows, search }: { rows: readonly TiaRow[] | undefined; search: string }) {
  const t = useTexts('transferAssessment');
  const navigate = useNavigate();
  const { shell } = useAccess();
  const columns = useColumns();
  const shown = useMemo(() => fittingTias(rows ?? [], search), [rows, search]);
  const open = ({ id }: TiaRow, { newWindow }: OpenHow) => {
    if (newWindow) return void shell.window.open({ address: `/transfers/assessments/${id}` });
    void navigate({ to: '/transfers/assessments/$assessmentId', params: { assessmentId: id } });
  };
  return (
    <div className="min-h-56 flex-1 border-t border-line">
      {rows && (
        <DataTable
          label={t('list')}
          columns={columns}
          rows={shown}
          rowId={({ id }) => id}
          onOpen={open}
          typeahead={({ title }) => title}
          emptyState={
            <EmptyState icon={ClipboardCheck} sentence={t(rows.length === 0 ? 'empty' : 'noneFound')} />
          }
        />
      )}
    </div>
  );
}

function useColumns(): Column<TiaRow>[] {
  const t = useTexts('transferAssessment');
  const language = useLanguage();
  return useMemo(() => {
    const day = (value: string | null) => (value === null ? '–' : formatDay(value, language));
    return [
      {
        id: 'title',
        header: t('column.title'),
        width: 180,
        flex: 3,
        priority: 1,
        isRowHeader: true,
        cell: ({ title, version }) => (
          <>
            {title} <span className="font-normal text-ink-2">{t('version', { version })}</span>
          </>
        ),
      },
      {
        id: 'vendor',
        header: t('column.vendor'),
        width: 130,
        flex: 2,
        priority: 4,
        cell: ({ vendors }) => vendors.map(({ name }) => name).join(', ') || '–',
      },
      {
        id: 'country',
        header: t('column.country'),
        width: 110,
        priority: 5,
        cell: ({ country }) => (country === null ? '–' : countryName(country, language)),
      },
      {
        id: 'standing',
        header: t('column.standing'),
        width: 140,
        priority: 2,
        cell: ({ standing }) => (
          <Tag bare status={standingShape[standing]}>
            {t(`standing.${standing}`)}
          </Tag>
        ),
      },
      {
        id: 'result',
        header: t('column.result'),
        width: 150,
        priority: 3,
        cell: ({ result }) => (result === null ? '–' : t(`result.${result}`)),
      },
      { id: 'on', header: t('column.on'), width: 84, priority: 6, cell: ({ on }) => day(on) },
      {
        id: 'reviewOn',
        header: t('column.reviewOn'),
        width: 96,
        priority: 3,
        cell: ({ reviewOn }) => day(reviewOn),
      },
    ] satisfies Column<TiaRow>[];
  }, [t, language]);
}
