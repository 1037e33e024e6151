import { useLanguage, useTexts } from '../../../../i18n/messages.ts';
import { formatDay } from '../../../../lib/format.ts';
import { Tag } from '../../../../ui/tag.tsx';
import { daysBetween, today } from '../today.ts';

/** From so many days before its end on, a document asks for its successor. */
const soonDays = 60;

/** How long a document is good for. */
export function ExpiryTag({ expiresOn }: { expiresOn: string | null }) {
  const t = useTexts('vendor');
  const language = useLanguage();
  if (expiresOn === null) return null;
  const left = daysBetween(today(), expiresOn);
  const day = formatDay(expiresOn, language);
  if (left < 0) return <Tag status="risk">{t('documents.expired', { day })}</Tag>;
  if (left <= soonDays) return <Tag status="due">{t('documents.soon', { day })}</Tag>;
  return <span className="text-dense text-ink-2">{t('documents.expires', { day })}</span>;
}
