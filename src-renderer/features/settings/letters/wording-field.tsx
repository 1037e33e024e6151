import { Plus } from 'lucide-react';
import { useRef } from 'react';
import type { Language } from '../../../../src-main/contract/values.ts';
import type { LetterWording, WordingCheck } from '../../../../src-main/contract/wordings.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextArea } from '../../../ui/text-area.tsx';

export interface WordingFieldProps {
  text: LetterWording;
  language: Language;
  value: string;
  check: WordingCheck | null;
  onChange: (value: string) => void;
  /** Somebody goes on writing here. */
  onEnter: () => void;
}

/** The words in one language, the facts that can be put in, and what would be missing. */
export function WordingField({ text, language, value, check, onChange, onEnter }: WordingFieldProps) {
  const t = useTexts('wordings');
  const screen = useLanguage();
  const box = useRef<HTMLFieldSetElement>(null);
  const put = (place: string) => {
    const field = box.current?.querySelector('textarea');
    if (!field) return;
    const [from, to] = [field.selectionStart, field.selectionEnd];
    onChange(`${value.slice(0, from)}${place}${value.slice(to)}`);
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(from + place.length, from + place.length);
    });
  };
  const label = t(`language.${language}`);
  const unknown = check?.unknown.map((name) => `{${name}}`).join(', ') ?? '';
  const loose = check?.hasLooseBrace ? t('looseBrace') : undefined;
  return (
    <fieldset ref={box} aria-label={label} className="grid min-w-0 gap-2" onFocus={onEnter}>
      {/* Places are called as the screen calls them, whatever the language of the text. */}
      <div lang={language} translate="no">
        <TextArea
          label={label}
          serif
          minRows={text.isLine ? 1 : 3}
          value={value}
          onChange={(next) => onChange(next.slice(0, 4000))}
          error={unknown === '' ? loose : t('unknown', { places: unknown })}
        />
      </div>
      {check?.missing.map(({ name, meaning, law }) => (
        <Notice
          key={name}
          tone="caution"
          live="status"
          title={
            law === null
              ? t('missing', { meaning: meaning[screen] })
              : t('missingLaw', { meaning: meaning[screen], law: law[screen] })
          }
        />
      ))}
      {text.places.length === 0 ? (
        <p className="text-dense text-ink-2">{t('noPlaces')}</p>
      ) : (
        <ul aria-label={t('places', { language: label })} className="grid gap-1">
          {text.places.map(({ name, called, meaning }) => (
            <li key={name} className="flex flex-wrap items-center gap-x-2 text-dense">
              <Button
                small
                icon={Plus}
                aria-describedby={`place-${language}-${name}`}
                onPress={() => put(`{${called[screen]}}`)}
              >
                <span className="sr-only">{t('put')} </span>
                <span className="font-mono">{`{${called[screen]}}`}</span>
              </Button>
              <span id={`place-${language}-${name}`} className="min-w-0 flex-1 basis-32 text-ink-2">
                {meaning[screen]}
              </span>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
