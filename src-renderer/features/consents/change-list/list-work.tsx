import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ChangeColumns, neededFields } from '../../../../src-main/contract/consent-import.ts';
import type { KeptTable } from '../../../../src-main/contract/foreign-table.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { TableFacts } from '../../../lib/table-facts.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { ColumnFields } from './column-fields.tsx';
import { ListPreview } from './list-preview.tsx';
import { TakeOver } from './take-over.tsx';

/** A table that is here: its columns, what would become of its rows, and taking them over. */
export function ListWork({ table, onOther }: { table: KeptTable; onOther: () => void }) {
  const t = useTexts('changeList');
  const language = useLanguage();
  const { ask } = useAccess();
  const tableId = table.id;
  const guess = useQuery(ask.consentImport.guess.queryOptions({ input: { tableId } }));
  const [chosen, choose] = useState<ChangeColumns | null>(null);
  const columns = chosen ?? guess.data?.columns;
  const isComplete = columns !== undefined && neededFields.every((field) => columns[field] !== null);
  const { data: preview, error } = useQuery({
    ...ask.consentImport.preview.queryOptions({
      input: { tableId, columns: columns ?? nothing, language },
    }),
    enabled: isComplete,
    placeholderData: keepPreviousData,
  });
  return (
    <div className="grid gap-6 px-6 py-5">
      <TableFacts {...{ table, onOther }} />
      <FailureNotice error={guess.error ?? error} />
      {columns && <ColumnFields {...{ table, columns }} onChange={choose} />}
      {columns && !isComplete && <Notice tone="caution" title={t('columns.needed')} />}
      {isComplete && !preview && !error && <Waiting text={t('preview.waiting')} />}
      {isComplete && preview && (
        <ListPreview preview={preview}>
          <TakeOver {...{ tableId, columns, preview }} />
        </ListPreview>
      )}
    </div>
  );
}

const nothing: ChangeColumns = {
  place: null,
  address: null,
  kind: null,
  text: null,
  version: null,
  from: null,
  until: null,
  campaign: null,
  reason: null,
};
