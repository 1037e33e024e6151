import { Timer, TimerOff } from 'lucide-react';
import { isPressing } from '../features/breaches/alarms/running.ts';
import { useUrgentClock } from '../features/breaches/alarms/use-clocks.ts';
import { useTexts } from '../i18n/messages.ts';
import { useShortTimeLeft, useTimeLeft } from '../lib/clock-words.ts';
import { classNames } from '../ui/class-names.ts';

/** The time left of the most urgent clock, at the area of breaches; where the rail has no room, its sign only. */
export function ClockBadge({ isCollapsed }: { isCollapsed: boolean }) {
  const t = useTexts('breaches');
  const shortLeft = useShortTimeLeft();
  const left = useTimeLeft();
  const urgent = useUrgentClock();
  if (!urgent) return null;
  const { clock, moment, isPassed } = urgent;
  const { dueAt, number, isDrill } = clock;
  const Icon = isPassed ? TimerOff : Timer;
  return (
    <span
      data-fill=""
      className={classNames(
        'inline-flex h-5 shrink-0 items-center gap-1 rounded-badge text-meta font-semibold whitespace-nowrap',
        isDrill
          ? 'border border-dashed border-current bg-wait-soft text-wait'
          : isPressing(clock, moment)
            ? 'bg-risk-soft text-risk'
            : 'bg-caution-soft text-caution',
        isCollapsed ? cornerLook : `${cornerNarrow} wide:px-1`,
      )}
    >
      <Icon aria-hidden size={13} strokeWidth={2} className="shrink-0" />
      <span className="sr-only">
        {t(isDrill ? 'badgeDrill' : 'badge', { number, left: left(dueAt, moment) })}
      </span>
      <span aria-hidden className={isCollapsed ? 'hidden' : 'max-wide:hidden'}>
        {shortLeft(dueAt, moment)}
      </span>
    </span>
  );
}

/** At the corner of the area's icon, as there is no room beside it. */
const cornerLook = 'absolute -top-1 right-0 h-4! px-px';
const cornerNarrow = 'max-wide:absolute max-wide:-top-1 max-wide:right-0 max-wide:h-4 max-wide:px-px';
