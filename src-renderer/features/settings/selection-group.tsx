import { PackageOpen, Share2 } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { SettingsGroup } from './section-page.tsx';
import { GiveDialog } from './selections/give-dialog.tsx';
import { TakeDialog } from './selections/take-dialog.tsx';

/** Single things between companies: out without what names this one, and in beside what is here. */
export function SelectionGroup() {
  const t = useTexts('selections');
  const [dialog, open] = useState<'give' | 'take' | null>(null);
  const close = () => open(null);
  return (
    <SettingsGroup title={t('title')}>
      <p className="text-ink-2">{t('text')}</p>
      <div className="flex flex-wrap gap-2">
        <Button icon={Share2} onPress={() => open('give')}>
          {t('give')}
        </Button>
        <Button icon={PackageOpen} onPress={() => open('take')}>
          {t('take')}
        </Button>
      </div>
      {dialog === 'give' && <GiveDialog onClose={close} />}
      {dialog === 'take' && <TakeDialog onClose={close} />}
    </SettingsGroup>
  );
}
