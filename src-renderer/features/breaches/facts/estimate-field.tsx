import { useState } from 'react';
import type { Estimate } from '../../../../src-main/contract/breach-particulars.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { NumberField } from '../../../ui/number-field.tsx';

export interface EstimateFieldProps {
  label: string;
  description?: string;
  value: Estimate | null;
  onChange: (value: Estimate | null) => void;
}

/** A number as far as it is known: at least and at most. One of the two alone stands for both. */
export function EstimateField({ label, description, value, onChange }: EstimateFieldProps) {
  const t = useTexts('breach');
  const [reversed, setReversed] = useState<Estimate | null>(null);
  const shown = reversed ?? value;
  const change = (from: number | null, to: number | null) => {
    const least = from ?? to;
    const most = to ?? from;
    if (least === null || most === null) {
      setReversed(null);
      return onChange(null);
    }
    const next = { from: least, to: most };
    // A range that ends before it begins stays on screen and says so; what was stored stays too.
    setReversed(least > most ? next : null);
    if (least <= most) onChange(next);
  };
  const fields = [
    {
      id: 'from',
      number: shown?.from ?? null,
      set: (next: number | null) => change(next, widened(next, shown)),
    },
    { id: 'to', number: shown?.to ?? null, set: (next: number | null) => change(shown?.from ?? null, next) },
  ] as const;
  return (
    <div>
      <div className="flex flex-wrap gap-3">
        {fields.map(({ id, number, set }) => (
          <div key={id} className="w-40">
            <NumberField
              label={t(`facts.${id}`)}
              hideLabel={false}
              minValue={0}
              formatOptions={{ maximumFractionDigits: 0 }}
              value={number}
              onChange={set}
              name={`${label}: ${t(`facts.${id}`)}`}
              error={reversed && id === 'to' ? t('facts.reversed') : undefined}
            />
          </div>
        ))}
      </div>
      {description && <p className="mt-1 text-dense text-ink-2">{description}</p>}
    </div>
  );
}

/** An exact number that is changed at its lower end stays exact; a range keeps its upper end. */
function widened(from: number | null, shown: Estimate | null): number | null {
  if (!shown) return null;
  return shown.from === shown.to ? from : shown.to;
}
