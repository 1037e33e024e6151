import { useTexts } from '../../i18n/messages.ts';
import { DayField } from '../../lib/day-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import type { ReportChoice } from './use-report-choice.ts';

/** The register of vendors as it stands, or as it stood at the end of a day of the past. */
export function RegisterDayChoice({ choice: { address, change } }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const today = new Date().toISOString().slice(0, 10);
  const { day } = address;
  return (
    <div className="grid grid-cols-1 gap-3">
      <RadioGroup<'now' | 'past'>
        label={t('registerDay.label')}
        options={[
          { id: 'now', label: t('registerDay.now') },
          { id: 'past', label: t('registerDay.past') },
        ]}
        value={day === undefined ? 'now' : 'past'}
        onChange={(id) => change({ day: id === 'now' ? undefined : lastNewYearsEve(today) })}
      />
      {day !== undefined && (
        <DayField
          label={t('registerDay.day')}
          description={t('registerDay.hint')}
          value={day}
          onChange={(value) => value && change({ day: value })}
          error={day > today ? t('registerDay.later') : undefined}
        />
      )}
    </div>
  );
}

/** The day that is asked for most: the end of the last year. */
function lastNewYearsEve(today: string): string {
  return `${Number(today.slice(0, 4)) - 1}-12-31`;
}
