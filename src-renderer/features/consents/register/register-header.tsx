import { useNavigate } from '@tanstack/react-router';
import { Ellipsis, FileInput, FileSpreadsheet, FileText, Plus } from 'lucide-react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { shownCtrl } from '../../../lib/use-page-keys.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';

export interface RegisterHeaderProps {
  count: number | undefined;
  /** The instant that the list is turned to; its report is of the same. */
  asOf: string | undefined;
  onNew: () => void;
  onImport: () => void;
  onExport: () => void;
}

/** What the register is, that it holds no person, and the ways to its report and its tables. */
export function RegisterHeader({ count, asOf, onNew, onImport, onExport }: RegisterHeaderProps) {
  const t = useTexts('consents');
  const navigate = useNavigate();
  const print = () => void navigate({ to: '/reports', search: { kind: 'consentRegister', at: asOf } });
  const tables = useTexts('changeList');
  const language = useLanguage();
  return (
    <PageHeader
      title={t('title')}
      count={count}
      subtitle={t('noPersons')}
      actions={
        <>
          <Button icon={FileText} onPress={print}>
            {t('report')}
          </Button>
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
