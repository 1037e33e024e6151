import { useLanguage, useTexts } from '../i18n/messages.ts';
import type { DateTimeWords } from '../ui/date-time-field.tsx';
import { formatClockTime, zoneWord } from './zoned-time.ts';

/** What a `DateTimeField` of a zone says. */
export function useDateTimeWords(zone: string): DateTimeWords {
  const t = useTexts('frame');
  const language = useLanguage();
  return {
    day: t('moment.day'),
    time: t('moment.time'),
    openLabel: t('moment.open'),
    previousLabel: t('moment.previous'),
    nextLabel: t('moment.next'),
    invalidDay: t('moment.invalidDay'),
    invalidTime: t('moment.invalidTime'),
    skipped: t('moment.skipped'),
    twice: t('moment.twice'),
    reading: (instant, place) =>
      t(`moment.${place}`, {
        time: formatClockTime(instant, zone, language),
        zone: zoneWord(instant, zone, language),
      }),
    zone: (instant) => zoneWord(instant, zone, language),
  };
}
