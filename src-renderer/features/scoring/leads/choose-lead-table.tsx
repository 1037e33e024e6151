import { useTexts } from '../../../i18n/messages.ts';
import { TableDrop } from '../../../lib/table-drop.tsx';
import type { BroughtTable } from '../../../lib/use-brought-table.ts';

/** The first step: a file by dialog or drop, or cells from the clipboard. */
export function ChooseLeadTable({ brought }: { brought: BroughtTable }) {
  const t = useTexts('leadFile');
  return (
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
  );
}
