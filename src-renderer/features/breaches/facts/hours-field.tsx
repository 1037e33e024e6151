import { useTexts } from '../../../i18n/messages.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import type { ChoiceBasics } from './choice-fields.tsx';

export interface HoursFieldProps extends ChoiceBasics {
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A span in hours; empty while nobody knows. */
export function HoursField({ value, onChange, ...basics }: HoursFieldProps) {
  const t = useTexts('breach');
  return (
    <div className="max-w-40">
      <NumberField
        {...basics}
        minValue={0}
        maxValue={100_000}
        unit={t('facts.hours')}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
