import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import { type ChangeColumns, neededFields } from '../../../../src-main/contract/consent-import.ts';
import type { KeptTable } from '../../../../src-main/contract/foreign-table.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatNumber } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { ColumnFields } from './column-fields.tsx';
import { ListPreview } from './list-preview.tsx';
import { TableFacts } from './table-facts.tsx';
import { useSavedTable } from './use-saved-table.ts';

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
        <>
          <TakeOver {...{ tableId, columns, preview }} />
          <ListPreview preview={preview} />
        </>
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

interface TakeOverProps {
  tableId: string;
  columns: ChangeColumns;
  preview: { readyCount: number; wrong: readonly unknown[] };
}

/** The one act, and the way to put right what cannot be taken over. */
function TakeOver({ tableId, columns, preview: { readyCount, wrong } }: TakeOverProps) {
  const t = useTexts('changeList');
  const language = useLanguage();
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const left = useSavedTable();
  const [taken, setTaken] = useState<{ rows: number; places: number } | null>(null);
  const figure = (value: number) => formatNumber(value, language);
  const run = () =>
    deed.run(async () => {
      const result = await engine.consentImport.run({ tableId, columns });
      setTaken(result);
      done(t('done', { count: result.rows, shown: figure(result.rows) }));
    });
  return (
    <section className="grid gap-3">
      {taken && readyCount === 0 && (
        <Notice
          tone="ok"
          live="status"
          title={t('done', { count: taken.rows, shown: figure(taken.rows) })}
          actions={<ButtonLink href="/consents">{t('toRegister')}</ButtonLink>}
        >
          {t('doneText', { places: taken.places, left: wrong.length })}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {readyCount > 0 && (
          <Button variant="primary" isPending={deed.isRunning} onPress={() => void run()}>
            {t('take', { count: readyCount, shown: figure(readyCount) })}
          </Button>
        )}
        {wrong.length > 0 && (
          <Button
            icon={FileSpreadsheet}
            isPending={left.isSaving}
            onPress={() =>
              left.save((spoken) => ({ kind: 'changeListLeft', tableId, columns, language: spoken }))
            }
          >
            {t('saveLeft', { count: wrong.length, shown: figure(wrong.length) })}
          </Button>
        )}
      </div>
      {readyCount > 0 && wrong.length > 0 && <p className="text-dense text-ink-2">{t('leftStay')}</p>}
      <FailureNotice error={deed.error ?? left.error} />
    </section>
  );
}
