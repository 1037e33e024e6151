import type { Language } from '../../../../src-main/contract/values.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Select } from '../../../ui/select.tsx';

export interface LetterLanguageProps {
  value: Language;
  onChange: (language: Language) => void;
}

/** In which language the letter is: that of the person, not of the screen. */
export function LetterLanguage({ value, onChange }: LetterLanguageProps) {
  const t = useTexts('requests.record.letter');
  return (
    <div className="w-40">
      <Select
        label={t('language')}
        options={[
          { id: 'de', label: t('german') },
          { id: 'en', label: t('english') },
        ]}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
