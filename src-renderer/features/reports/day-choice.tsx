import { useTexts } from '../../i18n/messages.ts';
import { DayField, todayHere } from '../../lib/day-field.tsx';
import type { ReportChoice } from './use-report-choice.ts';

/** The day whose state is printed: today, or one of the past. */
export function StateDay({ choice: { address, change } }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const today = todayHere();
  const day = address.day ?? today;
  return (
    <DayField
      label={t('stateDay')}
      description={t('stateDayHint')}
      value={day}
      onChange={(value) => change({ day: value && value !== today ? value : undefined })}
      error={day > today ? t('registerDay.later') : undefined}
    />
  );
}
