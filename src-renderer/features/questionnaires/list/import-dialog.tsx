import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { KeptTable } from '../../../../src-main/contract/foreign-table.ts';
import {
  type QuestionnaireColumns,
  QuestionnaireField,
  type TablePreview,
} from '../../../../src-main/contract/questionnaire-import.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { TableDrop } from '../../../lib/table-drop.tsx';
import { TableFacts } from '../../../lib/table-facts.tsx';
import { useBroughtTable } from '../../../lib/use-brought-table.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ColumnMeanings } from './column-meanings.tsx';

/** So many rows are named; the others are counted. */
const mostNamed = 20;

export interface ImportDialogProps {
  onClose: () => void;
  onImported: (id: string) => void;
}

/** A file comes in; which column means what, what it would become, which rows stay behind; then a draft is made of it. */
export function ImportDialog({ onClose, onImported }: ImportDialogProps) {
  const t = useTexts('questionnaires');
  const { engine } = useAccess();
  const deed = useDeed();
  const brought = useBroughtTable(limits, t('import.clipboard'));
  const { table } = brought;
  const [ready, setReady] = useState<QuestionnaireColumns | null>(null);
  const take = () =>
    void deed.run(async () => {
      if (!table || !ready) return;
      onImported((await engine.questionnaires.importTable({ tableId: table.id, columns: ready })).id);
    });
  return (
    <Dialog
      isOpen
      size="large"
      onOpenChange={onClose}
      title={t('import.title')}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          {table && (
            <Button variant="primary" isDisabled={!ready} isPending={deed.isRunning} onPress={take}>
              {t('import.take')}
            </Button>
          )}
        </>
      }
    >
      <div className="grid gap-4">
        {!table && (
          <TableDrop
            brought={brought}
            texts={{
              drop: t('import.drop'),
              choose: t('import.choose'),
              pasteHint: t('import.pasteHint'),
              reading: t('import.reading'),
              cancel: t('cancel'),
            }}
          />
        )}
        <FailureNotice error={brought.error ?? deed.error} />
        {table && <ImportWork key={table.id} table={table} onOther={brought.forget} onReady={setReady} />}
      </div>
    </Dialog>
  );
}

interface ImportWorkProps {
  table: KeptTable;
  onOther: () => void;
  onReady: (columns: QuestionnaireColumns | null) => void;
}

/** A table that is here: what would become of it, and what its columns mean. */
function ImportWork({ table, onOther, onReady }: ImportWorkProps) {
  const t = useTexts('questionnaires');
  const { ask } = useAccess();
  const tableId = table.id;
  const guess = useQuery({
    ...ask.questionnaires.guessColumns.queryOptions({ input: { tableId } }),
    gcTime: 0,
    // What an import has just told must not change what stands here.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [told, tell] = useState<QuestionnaireColumns | null>(null);
  const columns = told ?? guess.data?.columns ?? null;
  const { data, error } = useQuery({
    ...ask.questionnaires.previewTable.queryOptions({ input: { tableId, columns: columns ?? unknown } }),
    enabled: columns !== null,
    placeholderData: keepPreviousData,
  });
  const report = useRef(onReady);
  report.current = onReady;
  useEffect(() => {
    report.current(data && data.questions > 0 ? columns : null);
  }, [data, columns]);
  return (
    <>
      <TableFacts {...{ table, onOther }} />
      {data && <Found preview={data} />}
      <FailureNotice error={guess.error ?? error} />
      {columns && (
        <section className="grid gap-1">
          <h3 className="text-base">{t('import.columns.title')}</h3>
          <p className="text-dense text-ink-2">
            {t(guess.data?.isRemembered ? 'import.columns.remembered' : 'import.columns.hint')}
          </p>
          <ColumnMeanings {...{ table, columns }} onChange={tell} />
        </section>
      )}
    </>
  );
}

/** A questionnaire has at most 300 questions; a table with far more is none. */
const limits = { rows: 1000, columns: 64, textMb: 4 };

const unknown = Object.fromEntries(
  QuestionnaireField.options.map((field) => [field, null]),
) as QuestionnaireColumns;

function Found({ preview: { title, steps, questions, wrong, unread } }: { preview: TablePreview }) {
  const t = useTexts('questionnaires');
  const language = useLanguage();
  return (
    <>
      <p>{t('import.found', { title: inLanguage(title, language) || t('untitled'), steps, questions })}</p>
      {unread.length > 0 && (
        <p className="text-dense text-ink-2">{t('import.unread', { columns: unread.join(', ') })}</p>
      )}
      {wrong.length > 0 && (
        <Notice tone="caution" title={t('import.wrong', { count: wrong.length })}>
          <ul>
            {wrong.slice(0, mostNamed).map(({ line, flaws }) => (
              <li key={line}>
                {t('import.row', { line, flaws: flaws.map((flaw) => t(`import.flaws.${flaw}`)).join(' ') })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
