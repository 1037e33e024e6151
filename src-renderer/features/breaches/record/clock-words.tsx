import { CircleCheck, CircleMinus, CircleQuestionMark, type LucideIcon, Timer, TimerOff } from 'lucide-react';
import type { BreachClock, ClockState } from '../../../../src-main/contract/breach-clock.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { useTimeLeft } from '../../../lib/clock-words.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { classNames } from '../../../ui/class-names.ts';
import { isPressing } from './clock-state.ts';
import { spanText } from './span.ts';

const icons: Readonly<Record<ClockState, LucideIcon>> = {
  suspicion: CircleQuestionMark,
  running: Timer,
  passed: TimerOff,
  frozen: CircleCheck,
  resting: CircleMinus,
};

export interface ClockWordsProps {
  clock: BreachClock;
  state: ClockState;
  /** The moment at which it is looked at, in ms. */
  moment: number;
  isClosed: boolean;
  isDrill: boolean;
}

/** The time left in big words, and below by when. Counts on without speaking up: marks on the way are announced elsewhere. */
export function ClockWords(props: ClockWordsProps) {
  const { clock, state, moment } = props;
  const Icon = icons[state];
  const { title, detail } = useWords(props);
  const isAlarming = state === 'passed' || (state === 'running' && isPressing(clock, moment));
  return (
    <div role="timer">
      <p
        className={classNames(
          'flex items-center gap-2 font-serif text-title font-semibold',
          isAlarming ? 'text-risk' : state === 'frozen' ? 'text-ok' : 'text-ink',
        )}
      >
        <Icon aria-hidden size={22} strokeWidth={1.75} className="shrink-0" />
        {title}
      </p>
      <p className="text-dense text-ink-2">{detail}</p>
    </div>
  );
}

function useWords(props: ClockWordsProps): { title: string; detail: string } {
  const { clock, state, moment, isClosed, isDrill } = props;
  const t = useTexts('breach');
  const language = useLanguage();
  const left = useTimeLeft();
  const { awareAt, dueAt, frozenAt, addressee, isLate, zone } = clock;
  const told = (instant: string) => formatInstant(instant, zone, language);
  switch (state) {
    case 'suspicion':
      return { title: t('clock.suspicion'), detail: t('clock.suspicionText') };
    case 'resting':
      return {
        title: t(!isClosed ? 'clock.resting' : isDrill ? 'clock.drillOver' : 'clock.closed'),
        // A drill may end before anybody entered what was certain; a real case closes unaware only where nothing was.
        detail: awareAt
          ? t('clock.knownAt', { time: told(awareAt) })
          : t(isDrill ? 'clock.notEntered' : 'clock.neverKnown'),
      };
    case 'frozen':
      return {
        title: frozenTitle(t, clock),
        detail: dueAt
          ? t(isLate ? 'clock.frozenLate' : 'clock.frozenInTime', {
              time: told(frozenAt ?? dueAt),
              due: told(dueAt),
            })
          : t('clock.toldAt', { time: told(frozenAt ?? '') }),
      };
    default:
      if (dueAt === null) return { title: t('clock.atOnce'), detail: t(`clock.noHours.${addressee}`) };
      return {
        title: left(dueAt, moment),
        detail: t(state === 'passed' ? 'clock.wasDue' : 'clock.due', { time: told(dueAt) }),
      };
  }
}

function frozenTitle(
  t: ReturnType<typeof useTexts<'breach'>>,
  { awareAt, frozenAt, addressee }: BreachClock,
): string {
  if (awareAt === null || frozenAt === null) return t(`clock.told.${addressee}`);
  return t(`clock.toldAfter.${addressee}`, { time: spanText(Date.parse(awareAt), Date.parse(frozenAt)) });
}
