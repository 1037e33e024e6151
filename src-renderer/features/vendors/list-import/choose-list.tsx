import { FileSpreadsheet } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { TableDrop } from '../../../lib/table-drop.tsx';
import type { BroughtTable } from '../../../lib/use-brought-table.ts';
import { useSavedTable } from '../../../lib/use-saved-table.ts';
import { Button } from '../../../ui/button.tsx';

/** The first step: a file by dialog or drop, or cells from the clipboard. */
export function ChooseList({ brought }: { brought: BroughtTable }) {
  const t = useTexts('vendorList');
  const template = useSavedTable();
  return (
    <section className="grid max-w-180 gap-4 px-6 py-5">
      <p className="font-serif text-prose text-ink-2">{t('purpose')}</p>
      <TableDrop
        brought={brought}
        texts={{
          drop: t('drop'),
          choose: t('choose'),
          pasteHint: t('pasteHint'),
          reading: t('reading'),
          cancel: t('cancel'),
        }}
      />
      <FailureNotice error={brought.error} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          icon={FileSpreadsheet}
          isPending={template.isSaving}
          onPress={() => template.save((language) => ({ kind: 'vendorListTemplate', language }))}
        >
          {t('template')}
        </Button>
        <p className="text-dense text-ink-2">{t('templateHint')}</p>
      </div>
      <FailureNotice error={template.error} />
    </section>
  );
}
