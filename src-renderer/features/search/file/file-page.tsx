import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import type { AttachmentText } from '../../../../src-main/contract/attachments.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatBytes, formatInstant } from '../../../lib/format.ts';
import { PdfPages } from '../../../lib/pdf/pdf-pages.tsx';
import { onlyWithoutData, useAccess } from '../../../lib/queries.ts';
import { Button } from '../../../ui/button.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { HashText } from '../../../ui/hash-text.tsx';
import { Link } from '../../../ui/link.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { placeOf } from '../place-of.ts';
import { FileText } from './file-text.tsx';
import { useSavedCopy } from './use-saved-copy.ts';

/** A file of the vault with its text, where it belongs, and the passage that a search found. */
export function FilePage() {
  const { ask } = useAccess();
  const { hash } = useParams({ from: '/files/$hash' });
  const { data, error } = useQuery(
    ask.attachments.text.queryOptions({ input: { hash }, throwOnError: onlyWithoutData }),
  );
  if (error) return <FailureNotice error={error} />;
  return data ? <FileWork file={data} /> : null;
}

function FileWork({ file }: { file: AttachmentText }) {
  const t = useTexts('search');
  const language = useLanguage();
  const save = useSavedCopy();
  const { name, size, addedAt, hash } = file.attachment;
  return (
    <div className="flex h-full flex-col">
      <PageHeader
        title={name}
        actions={
          <Button icon={Download} onPress={() => void save(file.attachment)}>
            {t('file.save')}
          </Button>
        }
      />
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,280px)_minmax(0,1fr)] gap-6 px-6 pt-3 pb-6 max-[800px]:block max-[800px]:overflow-y-auto">
        <section aria-label={t('file.facts')} className="flex min-w-0 flex-col gap-4 overflow-y-auto">
          <FactList
            facts={[
              { label: t('file.size'), value: formatBytes(size, language) },
              { label: t('file.added'), value: formatInstant(addedAt, language) },
              {
                label: t('file.hash'),
                value: <HashText hash={hash} copyLabel={t('file.copy')} copiedLabel={t('file.copied')} />,
              },
            ]}
          />
          <Uses hash={hash} />
        </section>
        <FileContent file={file} />
      </div>
    </div>
  );
}

function FileContent({ file }: { file: AttachmentText }) {
  const t = useTexts('search');
  const { engine } = useAccess();
  const { find = null, page = null } = useSearch({ from: '/files/$hash' });
  const { hash, name, type } = file.attachment;
  const isPdf = type === 'application/pdf';
  const { data } = useQuery({
    queryKey: ['attachment', hash],
    queryFn: () => engine.attachments.read({ hash }),
    enabled: isPdf,
    gcTime: 0,
  });
  if (isPdf) {
    if (!data) return <Waiting text={t('file.opening')} />;
    const at = page === null ? {} : { page };
    return (
      <div className="min-h-0 border border-line max-[800px]:h-120">
        <PdfPages file={data.file} label={name} passage={find} passagePage={page} {...at} />
      </div>
    );
  }
  if (file.state === 'unread') return <Waiting text={t('file.reading')} />;
  if (file.state === 'none') return <p className="text-ink-2">{t('file.none')}</p>;
  return <FileText label={name} passages={file.passages} find={find} />;
}

function Uses({ hash }: { hash: string }) {
  const t = useTexts('search');
  const { ask } = useAccess();
  const { data } = useQuery(ask.overview.fileUses.queryOptions({ input: { hash } }));
  if (!data) return null;
  return (
    <section className="flex flex-col gap-1">
      <SectionHeading>{t('file.uses')}</SectionHeading>
      {data.uses.length === 0 ? (
        <p className="text-ink-2">{t('file.noUses')}</p>
      ) : (
        <ul className="flex flex-col gap-1 text-dense">
          {data.uses.map((use) => (
            <li key={`${use.kind}-${use.id}`}>
              <span className="text-ink-2">{t(`kinds.${use.kind}`)}: </span>
              <Link href={placeOf(use)}>{use.title || t(`kinds.${use.kind}`)}</Link>
              {use.detail && <span className="text-ink-2"> {use.detail}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
