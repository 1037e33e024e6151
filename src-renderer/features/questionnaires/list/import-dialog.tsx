import { useQuery } from '@tanstack/react-query';
import type { TablePreview } from '../../../../src-main/contract/questionnaire-import.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';

/** So many rows are named; the others are counted. */
const mostNamed = 20;

export interface ImportDialogProps {
  tableId: string;
  onClose: () => void;
  onImported: (id: string) => void;
}

/** What a table would become, and which rows stay behind; then a draft is made of it. */
export function ImportDialog({ tableId, onClose, onImported }: ImportDialogProps) {
  const t = useTexts('questionnaires');
  const { ask, engine } = useAccess();
  const deed = useDeed();
  const { data, error } = useQuery(ask.questionnaires.previewTable.queryOptions({ input: { tableId } }));
  const take = () =>
    void deed.run(async () => onImported((await engine.questionnaires.importTable({ tableId })).id));
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('import.title')}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!data || data.questions === 0}
            isPending={deed.isRunning}
            onPress={take}
          >
            {t('import.take')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {data && <Found preview={data} />}
        <FailureNotice error={error ?? deed.error} />
      </div>
    </Dialog>
  );
}

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
