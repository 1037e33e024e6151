import type { ClockMark, RunningClock } from '../../../../src-main/contract/breach-clock.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { useTimeLeft } from '../../../lib/clock-words.ts';
import { formatClockTime, formatInstant } from '../../../lib/zoned-time.ts';
import { momentOf } from './running.ts';

/** A mark that was passed less than so many milliseconds ago is told by its name. */
const fresh = 2 * 60_000;

export interface AlarmText {
  title: string;
  text: string;
}

/**
 * What a notification says at a mark: the time left and the next step. It can be read on a locked screen, so it names no
 * person and nothing of what happened; a drill says that it is one.
 */
export function useAlarmText(): (clock: RunningClock, mark: ClockMark, now: number) => AlarmText {
  const t = useTexts('breaches');
  const title = useAlarmTitle();
  const sentence = useSentence();
  return (clock, mark, now) => {
    const said = title(clock, mark, momentOf(clock, now));
    return { title: clock.isDrill ? t('alarm.drill', { title: said }) : said, text: sentence(clock, mark) };
  };
}

function useAlarmTitle(): (clock: RunningClock, mark: ClockMark, moment: number) => string {
  const t = useTexts('breaches');
  const left = useTimeLeft();
  return ({ number, dueAt }, { hoursLeft, at }, moment) => {
    if (hoursLeft === 0) return t('alarm.passed', { number });
    if (moment - Date.parse(at) <= fresh) return t('alarm.left', { number, hours: hoursLeft });
    return t('alarm.leftOther', { number, time: left(dueAt, moment) });
  };
}

function useSentence(): (clock: RunningClock, mark: ClockMark) => string {
  const t = useTexts('breaches');
  const language = useLanguage();
  return ({ dueAt, zone, nextStep, openFields }, { hoursLeft }) => {
    const due = formatInstant(dueAt, zone, language);
    if (nextStep === 'tellController')
      return hoursLeft === 0 ? t('alarm.controllerPassed') : t('alarm.controller', { due });
    switch (hoursLeft) {
      case 0:
        return t('alarm.at0');
      case 1:
        return t('alarm.at1', { time: formatClockTime(dueAt, zone, language) });
      case 6:
        return t('alarm.at6');
      case 24:
        return t('alarm.at24', { count: openFields });
      default:
        return t('alarm.at48', { due, step: t(`step.${nextStep}`) });
    }
  };
}
