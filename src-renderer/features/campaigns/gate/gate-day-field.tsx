import { useTexts } from '../../../i18n/messages.ts';
import { DateField, type DateFieldProps } from '../../../ui/date-field.tsx';

type Words = 'invalidText' | 'openLabel' | 'previousLabel' | 'nextLabel';

/** A day of the gate, counted from today at the company's seat. */
export function GateDayField(props: Omit<DateFieldProps, Words>) {
  const t = useTexts('frame.moment');
  return (
    <DateField
      {...props}
      invalidText={t('invalidDay')}
      openLabel={t('open')}
      previousLabel={t('previous')}
      nextLabel={t('next')}
    />
  );
}
