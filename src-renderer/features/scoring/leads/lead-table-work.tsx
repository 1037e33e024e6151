import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { KeptTable } from '../../../../src-main/contract/foreign-table.ts';
import type { LeadColumn, PersonalColumn } from '../../../../src-main/contract/scoring-leads.ts';
import type { ModelContent } from '../../../../src-main/contract/scoring-model.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatNumber } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { LeadColumnRow } from './lead-column-row.tsx';
import { LeadPreviewPart } from './lead-preview-part.tsx';
import { modelNames, namesWithoutColumn } from './model-names.ts';

export interface LeadTableWorkProps {
  table: KeptTable;
  model: ModelContent;
  onReady: (ready: { columns: LeadColumn[]; count: number } | null) => void;
  onOther: () => void;
}

/** A table that is here: its columns, what they mean, and what would become of its rows. */
export function LeadTableWork({ table, model, onReady, onOther }: LeadTableWorkProps) {
  const t = useTexts('leadFile');
  const language = useLanguage();
  const { ask } = useAccess();
  const names = modelNames(model);
  const tableId = table.id;
  const guess = useQuery(ask.scoring.guessColumns.queryOptions({ input: { tableId, ...names }, gcTime: 0 }));
  const [chosen, choose] = useState<LeadColumn[] | null>(null);
  const columns = chosen ?? guess.data?.columns ?? null;
  const { data: preview, error } = useQuery({
    ...ask.scoring.previewLeads.queryOptions({ input: { tableId, columns: columns ?? [] } }),
    enabled: columns !== null,
    placeholderData: keepPreviousData,
    // A few pseudonymous rows: gone when the dialog closes.
    gcTime: 0,
  });
  const tell = useRef(onReady);
  tell.current = onReady;
  useEffect(() => {
    if (preview && columns) tell.current({ columns, count: preview.readyCount });
  }, [preview, columns]);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="min-w-0 wrap-anywhere">
          <strong>{table.name}</strong>{' '}
          <span className="text-ink-2">{t('rows', { count: formatNumber(table.rowCount, language) })}</span>
        </p>
        <Button small variant="quiet" onPress={onOther}>
          {t('other')}
        </Button>
      </div>
      <FailureNotice error={guess.error ?? error} />
      <Warnings personal={guess.data?.personal ?? []} columns={columns ?? []} model={model} />
      {columns && (
        <section className="grid gap-1">
          <h3 className="text-base">{t('columns')}</h3>
          <ul className="@container border-t border-line">
            {table.columns.map((name, index) => (
              <LeadColumnRow
                key={name}
                {...{ name, names }}
                example={(table.firstRows[0]?.[index] ?? '').slice(0, 60)}
                column={columns[index] ?? { kind: 'ignored' }}
                onChange={(column) => choose(columns.with(index, column))}
              />
            ))}
          </ul>
        </section>
      )}
      {preview ? <LeadPreviewPart preview={preview} /> : <Waiting text={t('checking')} />}
    </>
  );
}

interface WarningsProps {
  personal: readonly PersonalColumn[];
  columns: readonly LeadColumn[];
  model: ModelContent;
}

/** What says who somebody is, and what is missing for the model. */
function Warnings({ personal, columns, model }: WarningsProps) {
  const t = useTexts('leadFile');
  const missing = namesWithoutColumn(modelNames(model), columns);
  const lacks = (consent: 'scoring' | 'measurement') =>
    !columns.some((column) => column.kind === 'consent' && column.consent === consent);
  const lines = [
    ...(missing.length > 0 ? [t('missingNames', { names: missing.join(', ') })] : []),
    ...(lacks('scoring') && model.profiling.basis === 'consent' ? [t('missingScoring')] : []),
    ...(lacks('measurement') ? [t('missingMeasurement')] : []),
    ...(columns.some(({ kind }) => kind === 'objected') ? [] : [t('missingObjected')]),
  ];
  return (
    <>
      {personal.length > 0 && (
        <Notice tone="risk" live="status" title={t('personalTitle')}>
          {t('personal', { names: personal.map(({ name }) => name).join(', ') })}
        </Notice>
      )}
      {columns.length > 0 && lines.length > 0 && (
        <Notice tone="caution" title={t('missingTitle')}>
          <ul className="list-disc pl-4">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
