import type { BreachNotice, NoticePhase } from '../../../../src-main/contract/breach-notification.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDayTime } from '../../../lib/zoned-time.ts';
import { pageOf } from '../record/use-breach.ts';
import { PaperLine } from '../steps/paper-line.tsx';

export interface NoticeListProps {
  breachId: string;
  /** Oldest first. */
  notices: readonly BreachNotice[];
  /** Phase of the next one; null where none can follow. */
  next: NoticePhase | null;
  /** Id of the one on paper; null for the next. */
  shown: string | null;
  zone: string;
}

/** Every notification of the case, and the one that comes next. */
export function NoticeList({ breachId, notices, next, shown, zone }: NoticeListProps) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const place = pageOf(breachId, 'notification');
  return (
    <nav aria-label={t('notification.all')}>
      <ul className="border-t border-line">
        {notices.map(({ id, phase, at, isLate }) => (
          <PaperLine
            key={id}
            href={`${place}?notice=${encodeURIComponent(id)}`}
            status={isLate ? 'caution' : 'ok'}
            title={t(`notification.phases.${phase}`)}
            note={t(isLate ? 'notification.sentLate' : 'notification.sentOn', {
              at: formatDayTime(at, zone, language),
            })}
            isShown={shown === id}
          />
        ))}
        {next && (
          <PaperLine
            href={place}
            status="wait"
            title={t(`notification.phases.${next}`)}
            note={t('notification.asDraft')}
            isShown={shown === null}
          />
        )}
      </ul>
    </nav>
  );
}
