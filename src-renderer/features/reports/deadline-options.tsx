import { useTexts } from '../../i18n/messages.ts';
import { useDateTimeWords } from '../../lib/date-time-words.ts';
import { DateField } from '../../ui/date-field.tsx';
import type { ReportChoice } from './use-report-choice.ts';

/** The last day of the list of deadlines. */
export function DeadlineEnd({ choice: { request, change } }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const words = useDateTimeWords('UTC');
  return (
    <DateField
      label={t('deadlinesTo')}
      today={new Date().toISOString().slice(0, 10)}
      invalidText={words.invalidDay}
      openLabel={words.openLabel}
      previousLabel={words.previousLabel}
      nextLabel={words.nextLabel}
      value={request?.kind === 'deadlineList' ? request.filter.to : null}
      onChange={(to) => to && change({ to })}
    />
  );
}
