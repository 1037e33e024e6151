import { Ellipsis, FileInput, FileSpreadsheet, Plus } from 'lucide-react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { shownCtrl } from '../../../lib/use-page-keys.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';

export interface RegisterHeaderProps {
  count: number | undefined;
  onNew: () => void;
  onImport: () => void;
  onExport: () => void;
}

/** What the register is, and that it holds no person. */
export function RegisterHeader({ count, onNew, onImport, onExport }: RegisterHeaderProps) {
  const t = useTexts('consents');
  const tables = useTexts('changeList');
  const language = useLanguage();
  return (
    <PageHeader
      title={t('title')}
      count={count}
      subtitle={t('noPersons')}
      actions={
        <>
          <Menu
            label={tables('more')}
            trigger={<IconButton icon={Ellipsis} label={tables('more')} />}
            items={[
              { id: 'import', label: tables('importList'), icon: FileInput, onAction: onImport },
              {
                id: 'export',
                label: tables('exportRegister'),
                icon: FileSpreadsheet,
                shortcut: shownCtrl('E', language),
                onAction: onExport,
              },
            ]}
          />
          <Button variant="primary" icon={Plus} onPress={onNew}>
            {t('newText')}
          </Button>
        </>
      }
    />
  );
}
