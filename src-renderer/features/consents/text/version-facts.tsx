import { useQuery } from '@tanstack/react-query';
import type { TextVersion } from '../../../../src-main/contract/consent-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { useProfileFacts } from '../use-profile-facts.tsx';
import { FormSentence } from './form-sentence.tsx';
import { MailText } from './mail-text.tsx';
import { Screenshot } from './screenshot.tsx';
import type { ShownVersion } from './shown-version.ts';

/** What a published version fixed besides its words; it is read, never changed. Pictures may follow, dated. */
export function VersionFacts({ shown }: { shown: ShownVersion }) {
  const t = useTexts('consent');
  const language = useLanguage();
  const { text, version, zone } = shown;
  const { content, withdrawn } = version;
  const names = useDocumentNames();
  const about = useProfileFacts();
  const told = (at: string | null) => (at === null ? '' : formatInstant(at, zone, language));
  const facts = [
    ...about(version.profile, text),
    { label: t('facts.published'), value: told(version.publishedAt) },
    { label: t('facts.by'), value: version.publishedBy ?? '' },
    { label: t('facts.approvedBy'), value: version.approvedBy ?? '' },
    { label: t('facts.author'), value: version.author },
    { label: t('facts.reason'), value: version.reason },
    {
      label: t('facts.withdrawn'),
      value: withdrawn
        ? t('facts.withdrawnBy', { at: told(withdrawn.at), by: withdrawn.by, reason: withdrawn.reason })
        : '',
    },
    { label: t('links.privacyNotice'), value: names(content.privacyNoticeId) },
    { label: t('links.imprint'), value: names(content.imprintId) },
    { label: t('links.withdrawalPage'), value: names(content.withdrawalPageId) },
    { label: t('links.withdrawalRoute'), value: content.withdrawalRoute },
    { label: t('links.address'), value: content.address },
  ].filter(({ value }) => value !== '');
  return (
    <section className="grid gap-3 pt-5">
      <SectionHeading>{t('facts.title')}</SectionHeading>
      {text.kind === 'consent' && <FormSentence content={content} />}
      <FactList align="start" facts={facts} />
      {content.confirmationMail && <MailText mail={content.confirmationMail} languages={text.languages} />}
      <Pictures version={version} />
    </section>
  );
}

/** Names of the documents that texts lead to. */
function useDocumentNames(): (textId: string | null) => string {
  const { ask } = useAccess();
  const input = { asOf: null, search: '' };
  const kinds = ['privacyNotice' as const, 'imprint' as const, 'withdrawalPage' as const];
  const { data } = useQuery(
    ask.consents.list.queryOptions({ input: { ...input, kinds, isArchived: false } }),
  );
  const { data: old } = useQuery(
    ask.consents.list.queryOptions({ input: { ...input, kinds, isArchived: true } }),
  );
  const rows = [...(data?.rows ?? []), ...(old?.rows ?? [])];
  return (textId) => rows.find(({ id }) => id === textId)?.name ?? '';
}

function Pictures({ version }: { version: TextVersion }) {
  const t = useTexts('consent');
  const { engine } = useAccess();
  const deed = useDeed();
  const add = (files: readonly File[]) =>
    deed.run(async () => {
      for (const file of files) {
        const { hash } = await engine.attachments.add({ file, name: file.name || t('pictures.pasted') });
        await engine.consents.addScreenshot({ versionId: version.id, hash });
      }
    });
  return (
    <div className="grid gap-2">
      <SectionHeading level={3}>{t('pictures.title')}</SectionHeading>
      <FileDrop
        name={t('pictures.drop')}
        chooseLabel={t('pictures.choose')}
        pasteHint={t('pictures.hint')}
        accept="image/*"
        isDisabled={deed.isRunning}
        onFiles={(files) => void add(files)}
      >
        {version.screenshots.length > 0 && (
          <div className="flex flex-wrap gap-3 py-3">
            {version.screenshots.map(({ hash, name }) => (
              <Screenshot key={hash} {...{ hash, name }} />
            ))}
          </div>
        )}
      </FileDrop>
      <FailureNotice error={deed.error} />
    </div>
  );
}
