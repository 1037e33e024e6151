import { useNavigate } from '@tanstack/react-router';
import { Ellipsis, FileInput, FileText, Plus } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import { VendorAreaTabs } from '../../../lib/vendor-area-tabs.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
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
  const lists = useTexts('vendorList');
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
          <Menu
            label={lists('menu')}
            trigger={<IconButton icon={Ellipsis} label={lists('menu')} />}
            items={[
              {
                id: 'import',
                label: lists('importList'),
                icon: FileInput,
                onAction: () => void navigate({ to: '/vendors/import' }),
              },
            ]}
          />
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
