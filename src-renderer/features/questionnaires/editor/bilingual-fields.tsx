import type { Bilingual } from '../../../../src-main/contract/values.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Problems } from './use-problems.ts';

export interface BilingualFieldsProps {
  label: string;
  /** Where the checks speak of it, for example `question:backup.text`. */
  place: string;
  value: Bilingual;
  problems: Problems;
  isReadOnly: boolean;
  /** Several lines. */
  isLong?: boolean;
  maxLength: number;
  onType: (value: Bilingual) => void;
  onLeave: () => void;
}

const languages = ['de', 'en'] as const;

/** One text in both languages, side by side where there is room; each with what speaks against it. */
export function BilingualFields(props: BilingualFieldsProps) {
  const { label, place, value, problems, isReadOnly, isLong = false, maxLength, onType, onLeave } = props;
  const t = useTexts('questionnaires');
  const isOnlyGerman = value.de.trim() !== '' && value.en.trim() === '';
  return (
    <div className="grid gap-x-4 gap-y-2 @min-[560px]:grid-cols-2">
      {languages.map((language) => {
        const shared = {
          label: t('inLanguage', { label, language: t(`languages.${language}`) }),
          value: value[language],
          isReadOnly,
          ...problems.at(`${place}.${language}`),
          onBlur: onLeave,
          onChange: (text: string) => onType({ ...value, [language]: text.slice(0, maxLength) }),
        };
        return (
          <div key={language} lang={language}>
            {isLong ? <TextArea {...shared} minRows={2} /> : <TextField {...shared} maxLength={maxLength} />}
            {language === 'en' && isOnlyGerman && !isReadOnly && (
              <Button
                small
                variant="quiet"
                onPress={() => {
                  onType({ ...value, en: value.de });
                  onLeave();
                }}
              >
                {t('takeGerman')}
              </Button>
            )}
          </div>
        );
      })}
    </div>
  );
}
