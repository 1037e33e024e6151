import { useState } from 'react';
import type { Bilingual } from '../../../../src-main/contract/values.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';

export interface NewDialogProps {
  onClose: () => void;
  onCreate: (title: Bilingual) => void;
}

/** A questionnaire begins with its title; one language is enough to begin with. */
export function NewDialog({ onClose, onCreate }: NewDialogProps) {
  const t = useTexts('questionnaires');
  const [title, setTitle] = useState({ de: '', en: '' });
  const isNamed = title.de.trim() !== '' || title.en.trim() !== '';
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('new.title')}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isDisabled={!isNamed} onPress={() => onCreate(title)}>
            {t('new.create')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>{t('new.text')}</p>
        {(['de', 'en'] as const).map((language) => (
          <TextField
            key={language}
            label={t('inLanguage', { label: t('frame.name'), language: t(`languages.${language}`) })}
            maxLength={300}
            autoFocus={language === 'de'}
            value={title[language]}
            onChange={(text) => setTitle((now) => ({ ...now, [language]: text }))}
          />
        ))}
      </div>
    </Dialog>
  );
}
