import { useNavigate } from '@tanstack/react-router';
import { FileText, Plus } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import { VendorAreaTabs } from '../../../lib/vendor-area-tabs.tsx';
import { Button } from '../../../ui/button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import type { ColumnId } from './columns.tsx';
import { DisplayChoice } from './display-choice.tsx';
import { useListAddress } from './list-address.ts';
import { questionOf } from './question.ts';

export interface RegisterHeaderProps {
  count: number | undefined;
  columns: readonly ColumnId[];
  onColumns: (columns: readonly ColumnId[]) => void;
  onNew: () => void;
}

/** What the list is, how many it holds, and what can be done with it. */
export function RegisterHeader({ count, columns, onColumns, onNew }: RegisterHeaderProps) {
  const t = useTexts('vendors');
  const navigate = useNavigate();
  const { address } = useListAddress();
  const { filter } = questionOf(address);
  return (
    <PageHeader
      title={t('title')}
      count={count}
      actions={
        <>
          <DisplayChoice chosen={columns} onChoose={onColumns} />
          <Button
            icon={FileText}
            onPress={() => void navigate({ to: '/reports', search: { kind: 'vendorRegister', filter } })}
          >
            {t('asPdf')}
          </Button>
          <Button variant="primary" icon={Plus} onPress={onNew}>
            {t('newVendor')}
          </Button>
        </>
      }
    >
      <VendorAreaTabs />
    </PageHeader>
  );
}
