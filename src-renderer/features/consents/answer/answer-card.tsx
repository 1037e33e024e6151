import type { TextVersion } from '../../../../src-main/contract/consent-record.ts';
import type { WordingAnswer } from '../../../../src-main/contract/consents.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { HashText } from '../../../ui/hash-text.tsx';
import { Paper } from '../../../ui/paper.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { FormBox } from '../text/form-box.tsx';
import { FormSentence } from '../text/form-sentence.tsx';
import { MailText } from '../text/mail-text.tsx';
import { Screenshot } from '../text/screenshot.tsx';
import { useProfileFacts } from '../use-profile-facts.tsx';
import { useTextWords } from '../use-text-words.ts';
import { LinkedDocument } from './linked-document.tsx';
import { PackButton } from './pack-button.tsx';

export interface AnswerCardProps {
  answer: WordingAnswer;
  zone: string;
}

/** What a place said at an instant: words, box, mail, the documents as they stood then, the hash that proves it. */
export function AnswerCard({ answer, zone }: AnswerCardProps) {
  const t = useTexts('consent');
  const language = useLanguage();
  const { version, use, from, to } = answer;
  const about = useProfileFacts();
  const told = (at: string) => formatInstant(at, zone, language);
  if (!version) {
    return (
      <p>
        <Tag status="open">{t('answer.nothing')}</Tag>{' '}
        {from
          ? t('answer.nothingSince', { name: use.name, at: told(from) })
          : t('answer.nothingYet', { name: use.name })}
      </p>
    );
  }
  return (
    <div className="grid gap-3">
      <Spoken version={version} title={use.name} />
      <FormSentence content={version.content} />
      <FactList
        align="start"
        facts={[
          ...about(version.profile, answer.text),
          { label: t('answer.place'), value: [use.name, use.address].filter(Boolean).join(', ') },
          {
            label: t('answer.period'),
            value: from
              ? t('answer.fromTo', { from: told(from), isOver: to ? 'yes' : 'no', to: to ? told(to) : '' })
              : '–',
          },
          { label: t('links.withdrawalRoute'), value: version.content.withdrawalRoute || '–' },
          ...(version.hash ? [{ label: t('answer.hash'), value: <FullHash hash={version.hash} /> }] : []),
        ]}
      />
      {(['privacyNotice', 'imprint', 'withdrawalPage'] as const).map((kind) => (
        <LinkedDocument key={kind} label={t(`links.${kind}`)} document={answer[kind]} zone={zone} />
      ))}
      {version.content.confirmationMail && (
        <MailText mail={version.content.confirmationMail} languages={languagesOf(version)} />
      )}
      {version.screenshots.length === 0 && <p className="text-dense text-caution">{t('answer.noPicture')}</p>}
      <div className="flex flex-wrap items-center gap-2">
        <ButtonLink href={proofReport(answer)}>{t('answer.pdf')}</ButtonLink>
        <PackButton useId={use.id} at={answer.at} />
      </div>
      <div className="flex flex-wrap gap-3">
        {version.screenshots.map(({ hash, name }) => (
          <Screenshot key={hash} {...{ hash, name }} />
        ))}
      </div>
    </div>
  );
}

/** Address of the proof's preview as PDF. */
function proofReport({ use, at }: WordingAnswer): string {
  return `/reports?kind=consentProof&useId=${encodeURIComponent(use.id)}&at=${encodeURIComponent(at)}`;
}

function Spoken({ version, title }: { version: TextVersion; title: string }) {
  const register = useTexts('consents');
  const words = useTextWords();
  const languages = languagesOf(version);
  return (
    <>
      {languages.map((one) => (
        <Paper
          key={one}
          kind="own"
          overline={`${words.version(version.number ?? 0)}, ${title}`}
          aside={languages.length > 1 ? register(`language.${one}`) : undefined}
          className="p-5"
        >
          <FormBox form={version.content.form} isBoxed={version.content.form.checkboxes > 0}>
            <p lang={one} className="whitespace-pre-line wrap-anywhere">
              {version.content.wording[one]}
            </p>
          </FormBox>
        </Paper>
      ))}
    </>
  );
}

function FullHash({ hash }: { hash: string }) {
  const t = useTexts('consents');
  return (
    <HashText full hash={hash} copyLabel={t('inspector.copyHash')} copiedLabel={t('inspector.hashCopied')} />
  );
}

function languagesOf({ content: { wording } }: TextVersion): Language[] {
  return (['de', 'en'] as const).filter((language) => wording[language] !== null);
}
