import type { JudgedCompensation } from '../../../src-main/contract/compensation.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { Tag } from '../../ui/tag.tsx';
import { formatDay } from '../format.ts';

/** What makes up for a weaker control, in three lines: whether it counts, who accepted it and until when, and what it is. */
export function CompensationSummary({ compensation }: { compensation: JudgedCompensation }) {
  const t = useTexts('compensation');
  const language = useLanguage();
  const { text, acceptedBy, acceptedOn, validUntil, attachment, isInForce } = compensation;
  const day = (value: string) => formatDay(value, language);
  return (
    <div className="text-dense">
      <p className="flex flex-wrap items-center gap-2">
        <Tag bare status={isInForce ? 'ok' : 'risk'}>
          {t(isInForce ? 'inForce' : 'expired', { day: day(validUntil) })}
        </Tag>
        <span className="text-ink-2">{t('accepted', { by: acceptedBy, day: day(acceptedOn) })}</span>
      </p>
      <p className="mt-1 whitespace-pre-line wrap-anywhere">{text}</p>
      {attachment && <p className="mt-1 text-ink-2 wrap-anywhere">{t('file', { name: attachment.name })}</p>}
    </div>
  );
}
