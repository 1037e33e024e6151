import type { VersionContent } from '../../../../src-main/contract/consent-record.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FieldGroup } from './field-group.tsx';
import type { Draft } from './use-draft.ts';

type Mail = NonNullable<VersionContent['confirmationMail']>;

const emptyMail: Mail = {
  subject: { de: null, en: null },
  body: { de: null, en: null },
  confirmationPage: { de: null, en: null },
  linkValidDays: 7,
  eraseUnconfirmedDays: 30,
};

export interface MailFieldsProps {
  draft: Draft;
  languages: readonly Language[];
}

/** The mail that asks to confirm and the page that thanks: without them the double opt-in proves nothing (BGH I ZR 164/09). */
export function MailFields({ draft, languages }: MailFieldsProps) {
  const t = useTexts('consent');
  const mail = draft.content.confirmationMail;
  const write = (part: Partial<Mail>) =>
    draft.type({ confirmationMail: { ...(mail ?? emptyMail), ...part } });
  return (
    <FieldGroup title={t('mail.title')}>
      <Checkbox
        isSelected={mail !== null}
        description={t('mail.hint')}
        onChange={(is) => draft.choose({ confirmationMail: is ? emptyMail : null })}
      >
        {t('mail.belongs')}
      </Checkbox>
      {mail && (
        <>
          {languages.map((language) => (
            <MailWords
              key={language}
              {...{ mail, language }}
              onChange={write}
              onLeave={() => void draft.flush()}
            />
          ))}
          <div className="grid gap-4 @min-[560px]:grid-cols-2">
            <NumberField
              label={t('mail.linkValidDays')}
              unit={t('mail.days')}
              minValue={1}
              maxValue={90}
              value={mail.linkValidDays}
              onChange={(linkValidDays) => draft.choose({ confirmationMail: { ...mail, linkValidDays } })}
            />
            <NumberField
              label={t('mail.eraseDays')}
              unit={t('mail.days')}
              minValue={1}
              maxValue={365}
              value={mail.eraseUnconfirmedDays}
              onChange={(days) => draft.choose({ confirmationMail: { ...mail, eraseUnconfirmedDays: days } })}
            />
          </div>
        </>
      )}
    </FieldGroup>
  );
}

interface MailWordsProps {
  mail: Mail;
  language: Language;
  onChange: (part: Partial<Mail>) => void;
  onLeave: () => void;
}

function MailWords({ mail, language, onChange, onLeave }: MailWordsProps) {
  const t = useTexts('consent');
  const spoken = { language: useTexts('consents')(`language.${language}`) };
  const put = (text: string) => ({ [language]: text === '' ? null : text });
  return (
    <div lang={language} className="grid gap-3">
      <TextField
        label={t('mail.subject', spoken)}
        maxLength={500}
        value={mail.subject[language] ?? ''}
        onChange={(next) => onChange({ subject: { ...mail.subject, ...put(next) } })}
        onBlur={onLeave}
      />
      <TextArea
        label={t('mail.body', spoken)}
        serif
        value={mail.body[language] ?? ''}
        onChange={(next) => onChange({ body: { ...mail.body, ...put(next) } })}
        onBlur={onLeave}
      />
      <TextArea
        label={t('mail.page', spoken)}
        serif
        minRows={2}
        value={mail.confirmationPage[language] ?? ''}
        onChange={(next) => onChange({ confirmationPage: { ...mail.confirmationPage, ...put(next) } })}
        onBlur={onLeave}
      />
    </div>
  );
}
