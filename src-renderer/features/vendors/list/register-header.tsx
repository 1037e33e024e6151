import { useNavigate } from '@tanstack/react-router';
import { Ellipsis, FileInput, FileSpreadsheet, FileText, Plus } from 'lucide-react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { shownCtrl } from '../../../lib/use-page-keys.ts';
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
  onExport: () => void;
}

/** What the list is, how many it holds, and what can be done with it. */
export function RegisterHeader({ count, columns, onColumns, onNew, onExport }: RegisterHeaderProps) {
  const t = useTexts('vendors');
  const lists = useTexts('vendorList');
  const language = useLanguage();
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
              {
                id: 'export',
                label: lists('exportRegister'),
                icon: FileSpreadsheet,
                shortcut: shownCtrl('E', language),
                onAction: onExport,
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
