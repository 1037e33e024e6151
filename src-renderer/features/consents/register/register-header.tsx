import { useNavigate } from '@tanstack/react-router';
import { FileText, Plus } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';

export interface RegisterHeaderProps {
  count: number | undefined;
  /** The instant that the list is turned to; its report is of the same. */
  asOf: string | undefined;
  onNew: () => void;
}

/** What the register is, that it holds no person, and the way to its report. */
export function RegisterHeader({ count, asOf, onNew }: RegisterHeaderProps) {
  const t = useTexts('consents');
  const navigate = useNavigate();
  const print = () => void navigate({ to: '/reports', search: { kind: 'consentRegister', at: asOf } });
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
          <Button variant="primary" icon={Plus} onPress={onNew}>
            {t('newText')}
          </Button>
        </>
      }
    />
  );
}
