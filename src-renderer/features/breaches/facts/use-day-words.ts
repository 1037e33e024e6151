import { useTexts } from '../../../i18n/messages.ts';
import { onTheWall } from '../../../lib/zoned-time.ts';
import type { DateFieldProps } from '../../../ui/date-field.tsx';

/** What a `DateField` of the breach log says; today is the day in the zone of the seat. */
export function useDayWords(
  zone: string,
): Pick<DateFieldProps, 'today' | 'invalidText' | 'openLabel' | 'previousLabel' | 'nextLabel'> {
  const t = useTexts('frame');
  return {
    today: onTheWall(new Date().toISOString(), zone).day,
    invalidText: t('moment.invalidDay'),
    openLabel: t('moment.open'),
    previousLabel: t('moment.previous'),
    nextLabel: t('moment.next'),
  };
}
