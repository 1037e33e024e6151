import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeptTable } from '../../../../src-main/contract/foreign-table.ts';
import type { VendorColumns, VendorList } from '../../../../src-main/contract/vendor-import.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { TableFacts } from '../../../lib/table-facts.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { ColumnGroups } from './column-groups.tsx';
import { ListChoices } from './list-choices.tsx';
import { ListPreview } from './list-preview.tsx';
import { TakeOver } from './take-over.tsx';
import { TakenListPart } from './taken-list.tsx';
import { useTakeOver } from './use-take-over.ts';

type Choices = Pick<VendorList, 'role' | 'duplicates' | 'exceptions'>;

/** A list that is here: its columns, what is to become of its rows, and taking them over. */
export function ListWork({ table, onOther }: { table: KeptTable; onOther: () => void }) {
  const t = useTexts('vendorList');
  const language = useLanguage();
  const { ask } = useAccess();
  const tableId = table.id;
  const guess = useQuery(ask.vendorImport.guess.queryOptions({ input: { tableId } }));
  const [corrected, correct] = useState<VendorColumns | null>(null);
  const [choices, choose] = useState<Choices>({ role: 'processor', duplicates: 'skip', exceptions: [] });
  const { taken, deed, run, takeBack } = useTakeOver();
  const columns = corrected ?? guess.data?.columns;
  const list = columns && columns.name !== null ? { tableId, columns, ...choices, language } : null;
  const { data: preview, error } = useQuery({
    ...ask.vendorImport.preview.queryOptions({ input: list ?? nothing }),
    enabled: list !== null && taken === null && !deed.isRunning,
    placeholderData: keepPreviousData,
  });
  if (taken)
    return (
      <div className="grid grid-cols-1 gap-6 px-6 py-5">
        <TableFacts {...{ table, onOther }} />
        <TakenListPart {...{ taken, deed, takeBack }} />
      </div>
    );
  return (
    <div className="grid grid-cols-1 gap-6 px-6 py-5">
      <TableFacts {...{ table, onOther }} />
      <FailureNotice error={guess.error ?? error} />
      {columns && <ColumnGroups {...{ table, columns }} onChange={correct} />}
      {columns && !list && <Notice tone="caution" title={t('columns.needed')} />}
      {list && <ListChoices choices={choices} onChange={choose} />}
      {list && !preview && !error && <Waiting text={t('preview.waiting')} />}
      {list && preview && (
        <ListPreview
          preview={preview}
          onChoose={(line, choice) =>
            choose({
              ...choices,
              exceptions: [
                ...choices.exceptions.filter((one) => one.line !== line),
                ...(choice === choices.duplicates ? [] : [{ line, choice }]),
              ],
            })
          }
        >
          <TakeOver {...{ list, preview, deed, run }} />
        </ListPreview>
      )}
    </div>
  );
}

const nothing: VendorList = {
  tableId: 'none',
  columns: {} as VendorColumns,
  role: 'processor',
  duplicates: 'skip',
  exceptions: [],
  language: 'de',
};
