import { Timer, TimerOff } from 'lucide-react';
import { useId } from 'react';
import type { RunningClock } from '../../../../src-main/contract/breach-clock.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { useTimeLeft } from '../../../lib/clock-words.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Link } from '../../../ui/link.tsx';
import { isPassed, isPressing, momentOf } from '../alarms/running.ts';
import { DrillMark } from '../drill/drill-mark.tsx';
import { nextPlace } from './next-place.ts';

export interface RunningCardProps {
  clock: RunningClock;
  now: number;
  ownerName: string;
}

/** A running clock: how much time is left and until when, who is in charge, and the one next step. */
export function RunningCard({ clock, now, ownerName }: RunningCardProps) {
  const t = useTexts('breaches');
  const ids = { title: useId(), act: useId() };
  const { breachId, number, title, isDrill, nextStep } = clock;
  return (
    <li
      className={classNames(
        'grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-2 px-6 py-3',
        '@min-[640px]:grid-cols-[minmax(180px,auto)_minmax(0,1fr)_auto]',
        isDrill ? 'shadow-[inset_4px_0_0_var(--wait-solid)]' : 'shadow-[inset_4px_0_0_var(--risk-solid)]',
      )}
    >
      <TimeLeft clock={clock} now={now} />
      <div className="min-w-0 @max-[640px]:col-span-2 @max-[640px]:row-start-2">
        <h2 id={ids.title} className="flex flex-wrap items-center gap-x-2 text-section wrap-anywhere">
          {isDrill && (
            <span className="uppercase">
              <DrillMark />
            </span>
          )}
          <Link quiet href={`/breaches/${breachId}`}>
            <span className="text-ink">
              {number} {title}
            </span>
          </Link>
        </h2>
        <p className="text-pretty text-ink-2">
          {t('nextStep', { step: t(`step.${nextStep}`) })}.{' '}
          {ownerName ? t('owner', { name: ownerName }) : t('noOwner')}
        </p>
      </div>
      <ButtonLink
        id={ids.act}
        href={nextPlace(breachId, nextStep)}
        aria-labelledby={`${ids.act} ${ids.title}`}
      >
        {t(`act.${nextStep}`)}
      </ButtonLink>
    </li>
  );
}

function TimeLeft({ clock, now }: { clock: RunningClock; now: number }) {
  const t = useTexts('breaches');
  const language = useLanguage();
  const left = useTimeLeft();
  const moment = momentOf(clock, now);
  const isOver = isPassed(clock, now);
  const Icon = isOver ? TimerOff : Timer;
  return (
    <div>
      <p
        className={classNames(
          'flex items-center gap-2 font-serif text-dialog font-semibold whitespace-nowrap',
          clock.isDrill ? 'text-wait' : isPressing(clock, moment) ? 'text-risk' : 'text-ink',
        )}
      >
        <Icon aria-hidden size={18} strokeWidth={1.75} className="shrink-0" />
        {left(clock.dueAt, moment)}
      </p>
      <p className="text-dense text-ink-2">
        {t(isOver ? 'wasDue' : 'until', { time: formatInstant(clock.dueAt, clock.zone, language) })}
      </p>
    </div>
  );
}
