import { Paperclip, X } from 'lucide-react';
import type { Evidence } from '../../../src-main/contract/attachments.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { formatBytes, formatDay, inLanguage } from '../../lib/format.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { HashText } from '../../ui/hash-text.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Link } from '../../ui/link.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { pageNumber } from './evidence-files.ts';
import type { Work } from './work.ts';

/** What proves the answer: files with page and checksum, and the place to drop more. */
export function EvidenceList({ work }: { work: Work }) {
  const { step, stored, evidence, isLocked } = work;
  const t = useTexts('assessment');
  const language = useLanguage();
  const filed = stored?.evidence ?? [];
  const rows = filed.length > 0 && (
    <ul>
      {filed.map((one) => (
        <EvidenceRow key={one.id} work={work} evidence={one} />
      ))}
    </ul>
  );
  return (
    <section>
      <SectionHeading>{t('evidence')}</SectionHeading>
      <div className="mt-2">
        {isLocked ? (
          rows
        ) : (
          <FileDrop
            name={t('dropHere', { question: inLanguage(step.question.label, language) })}
            pasteHint={evidence.isRunning ? t('attaching') : t('dropHint')}
            chooseLabel={t('choose')}
            isDisabled={evidence.isRunning}
            onFiles={evidence.take}
            onChoose={evidence.choose}
          >
            {rows}
          </FileDrop>
        )}
      </div>
      <FailureNotice error={evidence.error} />
    </section>
  );
}

function EvidenceRow({ work, evidence }: { work: Work; evidence: Evidence }) {
  const t = useTexts('assessment');
  const language = useLanguage();
  const { attachment, title, page, datedOn } = evidence;
  return (
    <li className="flex min-h-row items-center gap-2 border-b border-line text-dense last:border-b-0">
      <Paperclip aria-hidden size={14} strokeWidth={1.75} className="shrink-0 text-ink-2" />
      <span className="min-w-0 flex-1 truncate">
        {attachment ? (
          <Link onPress={() => work.viewer.open(attachment.hash, pageNumber(page))}>{title}</Link>
        ) : (
          title
        )}
        {page && <span className="text-ink-2">, {page}</span>}
        {datedOn && <span className="text-ink-2"> · {formatDay(datedOn, language)}</span>}
      </span>
      {attachment && (
        <>
          <span className="shrink-0 text-meta text-ink-2 max-wide:hidden">
            {formatBytes(attachment.size, language)}
          </span>
          <HashText hash={attachment.hash} copyLabel={t('copyHash')} copiedLabel={t('copied')} />
        </>
      )}
      {!work.isLocked && (
        <IconButton
          small
          icon={X}
          label={t('removeEvidence', { title })}
          onPress={() => work.evidence.remove(evidence)}
        />
      )}
    </li>
  );
}
