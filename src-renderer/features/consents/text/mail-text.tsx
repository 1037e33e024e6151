import type { VersionContent } from '../../../../src-main/contract/consent-record.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Paper } from '../../../ui/paper.tsx';

export interface MailTextProps {
  mail: NonNullable<VersionContent['confirmationMail']>;
  languages: readonly Language[];
}

/** The mail that asked to confirm and the page that thanked, as they were fixed. */
export function MailText({ mail, languages }: MailTextProps) {
  const t = useTexts('consent');
  const register = useTexts('consents');
  return (
    <details className="text-dense">
      <summary className="cursor-default text-accent">{t('mail.title')}</summary>
      <div className="grid gap-3 pt-2">
        {languages.map((language) => (
          <Paper
            key={language}
            kind="own"
            overline={register(`language.${language}`)}
            lang={language}
            className="p-5"
          >
            <p className="font-semibold">{mail.subject[language]}</p>
            <p className="pt-2 whitespace-pre-line wrap-anywhere">{mail.body[language]}</p>
            <p className="mt-3 border-t border-paper-line pt-3 whitespace-pre-line wrap-anywhere">
              {mail.confirmationPage[language]}
            </p>
          </Paper>
        ))}
        <p className="text-ink-2">
          {t('mail.terms', { link: mail.linkValidDays ?? 0, erase: mail.eraseUnconfirmedDays ?? 0 })}
        </p>
      </div>
    </details>
  );
}
