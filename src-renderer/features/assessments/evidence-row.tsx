import { CalendarClock, Paperclip, X } from 'lucide-react';
import { useState } from 'react';
import type { AnswerEvidence } from '../../../src-main/contract/attachments.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatBytes, formatDay } from '../../lib/format.ts';
import { HashText } from '../../ui/hash-text.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Link } from '../../ui/link.tsx';
import { Tag } from '../../ui/tag.tsx';
import { EvidenceDialog } from './evidence-dialog.tsx';
import { pageNumber } from './evidence-files.ts';
import { useCertificates } from './use-certificates.ts';
import type { Work } from './work.ts';

/** One piece of evidence: what it is, from when, until when it holds, and the ways to change or take it away. */
export function EvidenceRow({ work, evidence }: { work: Work; evidence: AnswerEvidence }) {
  const t = useTexts('assessment');
  const language = useLanguage();
  const [isOpen, open] = useState(false);
  const { attachment, title } = evidence;
  return (
    <li className="flex min-h-row items-center gap-2 border-b border-line py-1 text-dense last:border-b-0">
      <Paperclip aria-hidden size={14} strokeWidth={1.75} className="shrink-0 text-ink-2" />
      <EvidenceWords work={work} evidence={evidence} />
      {attachment && (
        <>
          <span className="shrink-0 text-meta text-ink-2 max-wide:hidden">
            {formatBytes(attachment.size, language)}
          </span>
          <HashText hash={attachment.hash} copyLabel={t('copyHash')} copiedLabel={t('copied')} />
        </>
      )}
      {!work.isLocked && (
        <span className="flex shrink-0">
          <IconButton
            small
            icon={CalendarClock}
            label={t('changeDetails', { title })}
            onPress={() => open(true)}
          />
          <IconButton
            small
            icon={X}
            label={t('removeEvidence', { title })}
            onPress={() => work.evidence.remove(evidence)}
          />
        </span>
      )}
      {isOpen && (
        <EvidenceDialog
          evidence={evidence}
          today={work.assessment.result.asOf}
          onKeep={(details) => work.evidence.change(evidence, details)}
          onClose={() => open(false)}
        />
      )}
    </li>
  );
}

function EvidenceWords({ work, evidence }: { work: Work; evidence: AnswerEvidence }) {
  const t = useTexts('assessment');
  const c = useTexts('certificates');
  const language = useLanguage();
  const { attachment, title, page } = evidence;
  const certificate = useCertificates(work.assessment.vendorId).find(
    ({ id }) => id === evidence.certificateId,
  );
  const datedOn = certificate ? certificate.validFrom : evidence.datedOn;
  const expiresOn = certificate ? certificate.validUntil : evidence.expiresOn;
  const isExpired = expiresOn !== null && expiresOn < work.assessment.result.asOf;
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2">
      <span className="max-w-full truncate">
        {attachment ? (
          <Link onPress={() => work.viewer.open(attachment.hash, pageNumber(page))}>{title}</Link>
        ) : (
          title
        )}
        {page && <span className="text-ink-2">, {/^\d+$/.test(page) ? t('page', { page }) : page}</span>}
      </span>
      {datedOn && <span className="text-ink-2">{t('dated', { day: formatDay(datedOn, language) })}</span>}
      {expiresOn && !isExpired && (
        <span className="text-ink-2">{t('validUntil', { day: formatDay(expiresOn, language) })}</span>
      )}
      {certificate && (
        <span className="text-ink-2">
          {t('certificate.cited', { state: c(`state.${certificate.state}`) })}
        </span>
      )}
      {expiresOn && isExpired && (
        <Tag status="risk">{t('expiredOn', { day: formatDay(expiresOn, language) })}</Tag>
      )}
    </span>
  );
}
