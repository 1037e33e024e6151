import { FileSpreadsheet } from 'lucide-react';
import type { VendorList } from '../../../../src-main/contract/vendor-import.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatNumber } from '../../../lib/format.ts';
import { useSavedTable } from '../../../lib/use-saved-table.ts';
import { Button } from '../../../ui/button.tsx';

/** The way to put right what cannot be taken over: its rows as a table, with their reasons. */
export function SaveWrong({ list, count }: { list: VendorList; count: number }) {
  const t = useTexts('vendorList');
  const language = useLanguage();
  const left = useSavedTable();
  return (
    <>
      <Button
        icon={FileSpreadsheet}
        isPending={left.isSaving}
        onPress={() => left.save((spoken) => ({ ...list, kind: 'vendorListLeft', language: spoken }))}
      >
        {t('saveLeft', { count, shown: formatNumber(count, language) })}
      </Button>
      <FailureNotice error={left.error} />
    </>
  );
}
