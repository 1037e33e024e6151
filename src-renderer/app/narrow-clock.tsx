import { Timer, TimerOff } from 'lucide-react';
import { isPressing } from '../features/breaches/alarms/running.ts';
import { useUrgentClock } from '../features/breaches/alarms/use-clocks.ts';
import { useTexts } from '../i18n/messages.ts';
import { useTimeLeft } from '../lib/clock-words.ts';
import { classNames } from '../ui/class-names.ts';
import { Link } from '../ui/link.tsx';

/** The time left in the top bar while the collapsed rail has no room for it; leads to the case. */
export function NarrowClock({ isRailCollapsed }: { isRailCollapsed: boolean }) {
  const t = useTexts('breaches');
  const left = useTimeLeft();
  const urgent = useUrgentClock();
  if (!urgent) return null;
  const { clock, moment, isPassed } = urgent;
  const Icon = isPassed ? TimerOff : Timer;
  const time = left(clock.dueAt, moment);
  const shown = clock.isDrill ? t('drillTime', { left: time }) : time;
  const tone = clock.isDrill ? 'text-wait' : isPressing(clock, moment) ? 'text-risk' : 'text-caution';
  return (
    <span
      className={classNames(
        'flex items-center gap-1.5 text-dense font-semibold whitespace-nowrap',
        tone,
        !isRailCollapsed && 'wide:hidden',
      )}
    >
      <Icon aria-hidden size={14} strokeWidth={2} className="shrink-0" />
      <Link quiet href={`/breaches/${clock.breachId}`}>
        <span className={classNames('inline-block leading-6', tone)}>
          <span aria-hidden>{shown}</span>
          <span className="sr-only">
            {t(clock.isDrill ? 'badgeDrill' : 'badge', { number: clock.number, left: time })}
          </span>
        </span>
      </Link>
    </span>
  );
}
