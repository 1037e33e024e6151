import { useQuery } from '@tanstack/react-query';
import { Timer, TimerOff } from 'lucide-react';
import { useId } from 'react';
import type { RunningClock } from '../../../src-main/contract/breach-clock.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { useTimeLeft } from '../../lib/clock-words.ts';
import { inLanguage } from '../../lib/format.ts';
import { useAccess } from '../../lib/queries.ts';
import { useNow } from '../../lib/use-now.ts';
import { formatInstant } from '../../lib/zoned-time.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { classNames } from '../../ui/class-names.ts';
import { ElapsedBar } from './elapsed-bar.tsx';
import { placeOf } from './item-place.ts';
import { TodayRow, type TodayRowProps } from './today-row.tsx';

/** From so many milliseconds left on the time is drawn as a risk. */
const pressing = 24 * 3_600_000;

/** A breach whose period runs: the time left to the minute, and how much of it is used up. */
export function ClockRow(props: TodayRowProps) {
  const { ask } = useAccess();
  const { data } = useQuery(ask.breaches.clocks.queryOptions());
  const clock = data?.clocks.find(({ breachId }) => breachId === props.item.breachId);
  return clock ? <RunningRow {...props} clock={clock} /> : <TodayRow {...props} />;
}

function RunningRow({ item, isTop = false, clock }: TodayRowProps & { clock: RunningClock }) {
  const t = useTexts('today');
  const language = useLanguage();
  const left = useTimeLeft();
  const now = useNow();
  const ids = { title: useId(), act: useId() };
  const breaches = useTexts('breaches');
  const due = Date.parse(clock.dueAt);
  const isOver = now > due;
  const tone = due - now <= pressing ? 'text-risk' : 'text-ink';
  const Icon = isOver ? TimerOff : Timer;
  const Heading = isTop ? 'h2' : 'h3';
  return (
    <li
      className={classNames(
        'grid grid-cols-[16px_minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 px-6 shadow-[inset_4px_0_0_var(--risk-solid)]',
        '@min-[560px]:grid-cols-[16px_minmax(0,1fr)_minmax(104px,auto)_minmax(136px,auto)]',
        isTop ? 'py-5' : 'scroll-mb-24 py-2.5',
      )}
    >
      <Icon aria-hidden size={16} strokeWidth={1.75} className={tone} />
      <div className="min-w-0">
        <Heading id={ids.title} className={classNames('wrap-anywhere', isTop ? 'text-section' : 'text-base')}>
          {inLanguage(item.title, language)}
        </Heading>
        <p className="text-pretty text-ink-2">
          {breaches('nextStep', { step: breaches(`step.${clock.nextStep}`) })}.{' '}
          {clock.nextStep === 'sendInitial' && breaches('openFields', { count: clock.openFields })}
        </p>
        <ElapsedBar clock={clock} now={now} />
      </div>
      <div className="max-w-40 text-right @max-[560px]:col-start-2 @max-[560px]:row-start-2 @max-[560px]:max-w-none @max-[560px]:text-left">
        <p className={classNames('font-semibold', isTop ? 'text-base' : 'text-dense', tone)}>
          {left(clock.dueAt, now)}
        </p>
        <p className="text-meta text-ink-2">
          {t(isOver ? 'clock.wasDue' : 'clock.until', {
            time: formatInstant(clock.dueAt, clock.zone, language),
          })}
        </p>
      </div>
      <div className="justify-self-end">
        <ButtonLink
          id={ids.act}
          href={placeOf(item)}
          isPrimary={isTop}
          aria-labelledby={`${ids.act} ${ids.title}`}
        >
          {t('act.breachClock')}
        </ButtonLink>
      </div>
    </li>
  );
}
