import { useEffect, useRef } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import type { LeadTable } from './use-lead-table.ts';

/** The first step: a file by dialog or drop, or cells from the clipboard. */
export function ChooseLeadTable({ brought }: { brought: LeadTable }) {
  const t = useTexts('leadFile');
  usePastedCells(brought.paste);
  return (
    <>
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
          <Button small onPress={brought.forget}>
            {t('cancel')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Cells that are pasted while the dialog is open, except into a field. */
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
