import { useTexts } from '../../../i18n/messages.ts';
import { useCountries } from '../../../lib/countries.ts';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { today } from './today.ts';

interface FieldProps<Value> {
  label: string;
  value: Value | null;
  onChange: (value: Value | null) => void;
  description?: string;
  error?: string | undefined;
}

/** A day of the record. */
export function DayField(props: FieldProps<string>) {
  const t = useTexts('vendor');
  return (
    <DateField
      {...props}
      today={today()}
      invalidText={t('day.invalid')}
      openLabel={t('day.open')}
      previousLabel={t('day.previous')}
      nextLabel={t('day.next')}
    />
  );
}

/** A country, found by typing its name. */
export function CountryField(props: FieldProps<string>) {
  const t = useTexts('vendors');
  const countries = useCountries();
  if (countries.length === 0) return null;
  return (
    <ComboBox
      {...props}
      placeholder={t('filter.country')}
      emptyText={t('filter.noCountry')}
      openLabel={t('filter.openCountries')}
      options={countries}
    />
  );
}

const answers = ['yes', 'no', 'unknown'] as const;

/** Yes, no, or not known yet. */
export function KnownField({ label, value, onChange }: FieldProps<boolean>) {
  const t = useTexts('vendor');
  const id = value === null ? 'unknown' : value ? 'yes' : 'no';
  return (
    <Select
      label={label}
      options={answers.map((answer) => ({ id: answer, label: t(answer) }))}
      value={id}
      onChange={(answer) => onChange(answer === 'unknown' ? null : answer === 'yes')}
    />
  );
}
