import type { DataRequest } from '../../../src-main/contract/requests.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { dayAt, daysBetween } from '../../lib/days.ts';
import { formatDay } from '../../lib/format.ts';

/** When a request is due, or when it was answered, in a few words: "bis 23.12.2026", "sofort, offen seit gestern". */
export function useDueText(now: number): (request: DataRequest) => string {
  const t = useTexts('requests');
  const language = useLanguage();
  const today = dayAt(now);
  const day = (value: string) => formatDay(value, language);
  return ({ due, answer, receivedOn, isOverdue }) => {
    if (answer) return t(answer.isLate ? 'due.answeredLate' : 'due.answered', { day: day(answer.on) });
    if (due.isAtOnce) {
      const days = daysBetween(receivedOn, today);
      return days > 0 ? t('due.atOnceSince', { days }) : t('due.atOnce');
    }
    const { calendarEnd, latest } = due;
    if (calendarEnd === null || latest === null) return t('due.rests');
    if (isOverdue) return t('due.was', { day: day(latest) });
    if (today > calendarEnd)
      return today === latest ? t('due.latestToday') : t('due.latest', { day: day(latest) });
    return today === calendarEnd ? t('due.today') : t('due.by', { day: day(calendarEnd) });
  };
}
