import { useTexts } from '../i18n/messages.ts';

/** From so many hours on a time long past is told in days. */
const hoursToldAsSuch = 96;

/** What lies between a moment and a deadline: whole hours and minutes, never more than is left. */
export interface Distance {
  isPassed: boolean;
  hours: number;
  minutes: number;
}

/** How far a deadline is away. At the deadline itself it is not passed: "not later than 72 hours" (Art. 33(1) GDPR). */
export function distanceTo(dueAt: string, now: number): Distance {
  const left = Date.parse(dueAt) - now;
  const whole = Math.floor(Math.abs(left) / 60_000);
  return { isPassed: left < 0, hours: Math.floor(whole / 60), minutes: whole % 60 };
}

/** "noch 6 h 50 min", "seit 2 h 10 min vorbei". */
export function useTimeLeft(): (dueAt: string, now: number) => string {
  const t = useTexts('frame');
  return (dueAt, now) => {
    const { isPassed, hours, minutes } = distanceTo(dueAt, now);
    if (hours === 0 && minutes === 0) return t(isPassed ? 'clock.justPassed' : 'clock.lastMinute');
    if (isPassed && hours >= hoursToldAsSuch) return t('clock.passedDays', { days: Math.floor(hours / 24) });
    const time = timeOf({ hours, minutes });
    return t(isPassed ? 'clock.passed' : 'clock.left', { time });
  };
}

/** "6 h 50 min" for the title of a window; "Frist vorbei" once it is over. */
export function useTitleTimeLeft(): (dueAt: string, now: number) => string {
  const t = useTexts('frame');
  return (dueAt, now) => {
    const { isPassed, hours, minutes } = distanceTo(dueAt, now);
    return isPassed ? t('clock.deadlineOver') : timeOf({ hours, minutes });
  };
}

/** "6 h 50" for where there is little room; "vorbei" once it is over. */
export function useShortTimeLeft(): (dueAt: string, now: number) => string {
  const t = useTexts('frame');
  return (dueAt, now) => {
    const { isPassed, hours, minutes } = distanceTo(dueAt, now);
    if (isPassed) return t('clock.over');
    return hours === 0 ? `${minutes}\u00A0min` : `${hours}\u00A0h\u00A0${String(minutes).padStart(2, '0')}`;
  };
}

function timeOf({ hours, minutes }: Pick<Distance, 'hours' | 'minutes'>): string {
  if (hours === 0) return `${minutes}\u00A0min`;
  return `${hours}\u00A0h\u00A0${minutes}\u00A0min`;
}
