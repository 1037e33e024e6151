import { FileSpreadsheet } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Button } from '../../../ui/button.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import type { BroughtTable } from './use-brought-table.ts';
import { useSavedTable } from './use-saved-table.ts';

/** The first step: a file by dialog or drop, or cells from the clipboard. */
export function ChooseTable({ brought }: { brought: BroughtTable }) {
  const t = useTexts('changeList');
  const template = useSavedTable();
  usePastedCells(brought.paste);
  return (
    <section className="grid max-w-180 gap-4 px-6 py-5">
      <p className="font-serif text-prose text-ink-2">{t('purpose')}</p>
      <FileDrop
        name={t('drop')}
        chooseLabel={t('choose')}
        pasteHint={t('pasteHint')}
        isDisabled={brought.isReading}
        onFiles={([file]) => file && brought.addFile(file)}
        onChoose={brought.choose}
      />
      {brought.isReading && (
        <div className="flex flex-wrap items-center gap-2">
          <Waiting text={t('reading')} />
          <Button small onPress={brought.cancel}>
            {t('cancel')}
          </Button>
        </div>
      )}
      <FailureNotice error={brought.error} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          icon={FileSpreadsheet}
          isPending={template.isSaving}
          onPress={() => template.save((language) => ({ kind: 'changeListTemplate', language }))}
        >
          {t('template')}
        </Button>
        <p className="text-dense text-ink-2">{t('templateHint')}</p>
      </div>
      <FailureNotice error={template.error} />
    </section>
  );
}

/** Cells that are pasted anywhere on the page, except into a field. */
function usePastedCells(paste: (text: string) => void): void {
  const latest = useRef(paste);
  latest.current = paste;
  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      const isField = event.target instanceof HTMLElement && event.target.closest('input, textarea');
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (isField || text.trim() === '' || (event.clipboardData?.files.length ?? 0) > 0) return;
      event.preventDefault();
      latest.current(text);
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, []);
}
