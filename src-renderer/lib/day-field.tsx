import { useTexts } from '../i18n/messages.ts';
import { DateField, type DateFieldProps } from '../ui/date-field.tsx';
import { onTheWall } from './zoned-time.ts';

type Words = 'today' | 'invalidText' | 'openLabel' | 'previousLabel' | 'nextLabel';

export interface DayFieldProps extends Omit<DateFieldProps, Words> {
  /** The present day where it is not that of this computer, but that at the company's seat. */
  today?: string;
}

/** A day, on the clock of this computer. */
export function DayField({ today = todayHere(), ...props }: DayFieldProps) {
  const t = useTexts('frame');
  return (
    <DateField
      {...props}
      today={today}
      invalidText={t('moment.invalidDay')}
      openLabel={t('moment.open')}
      previousLabel={t('moment.previous')}
      nextLabel={t('moment.next')}
    />
  );
}

/** The present day on the clock of this computer. */
export function todayHere(): string {
  return onTheWall(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone).day;
}
