import { Plus } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';

export interface RegisterHeaderProps {
  count: number | undefined;
  onNew: () => void;
}

/** What the register is, and that it holds no person. */
export function RegisterHeader({ count, onNew }: RegisterHeaderProps) {
  const t = useTexts('consents');
  return (
    <PageHeader
      title={t('title')}
      count={count}
      subtitle={t('noPersons')}
      actions={
        <Button variant="primary" icon={Plus} onPress={onNew}>
          {t('newText')}
        </Button>
      }
    />
  );
}
