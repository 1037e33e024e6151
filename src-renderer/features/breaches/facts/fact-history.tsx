import type { BreachEntry } from '../../../../src-main/contract/breach-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDayTime } from '../../../lib/zoned-time.ts';
import { Link } from '../../../ui/link.tsx';
import { Popover } from '../../../ui/popover.tsx';
import { useParticularText } from './particular-text.ts';

export interface FactHistoryProps {
  /** Every answer that was ever given to the question. */
  answers: readonly BreachEntry[];
  currentId: string | null;
  zone: string;
}

/** What was answered before, newest first, each with its time, person and source. */
export function FactHistory({ answers, currentId, zone }: FactHistoryProps) {
  const t = useTexts('breach');
  const language = useLanguage();
  const text = useParticularText(zone);
  const earlier = answers.filter(({ id }) => id !== currentId).toReversed();
  if (earlier.length === 0) return null;
  return (
    <Popover
      label={t('facts.history')}
      trigger={<Link>{t('facts.earlier', { count: earlier.length })}</Link>}
    >
      <ol className="grid gap-2">
        {earlier.map(({ id, particular, knownAt, recordedBy, source, reason, number }) => (
          <li key={id} className="border-b border-line pb-2 last:border-b-0 last:pb-0">
            <p className="whitespace-pre-line wrap-anywhere">{particular && text(particular)}</p>
            <p className="text-meta text-ink-2">
              {[formatDayTime(knownAt, zone, language), recordedBy, source, t('timeline.number', { number })]
                .filter(Boolean)
                .join(', ')}
            </p>
            {reason && <p className="text-meta text-ink-2">{t('timeline.reason', { reason })}</p>}
          </li>
        ))}
      </ol>
    </Popover>
  );
}
