import { useTexts } from '../../i18n/messages.ts';
import { DateField, type DateFieldProps } from '../../ui/date-field.tsx';
import { dayAt } from './days.ts';

type Words = 'today' | 'invalidText' | 'openLabel' | 'previousLabel' | 'nextLabel';

/** A day of a campaign, on the clock of this computer. */
export function DayField(props: Omit<DateFieldProps, Words>) {
  const t = useTexts('frame');
  return (
    <DateField
      {...props}
      today={dayAt(Date.now())}
      invalidText={t('moment.invalidDay')}
      openLabel={t('moment.open')}
      previousLabel={t('moment.previous')}
      nextLabel={t('moment.next')}
    />
  );
}
