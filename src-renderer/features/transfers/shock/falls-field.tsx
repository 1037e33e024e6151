import { useQuery } from '@tanstack/react-query';
import type { TransferRow } from '../../../../src-main/contract/transfer-register.ts';
import type { Fall } from '../../../../src-main/contract/transfer-shock.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { DayField } from '../../../lib/day-field.tsx';
import { collatorOf } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { useFallName } from '../use-fall-name.ts';
import { keyOf } from './address.ts';

export interface FallsFieldProps {
  day: string;
  falls: readonly Fall[];
  /** Lines of the register: what is in use stands first and says how often. */
  used: readonly TransferRow[];
  onDay: (day: string) => void;
  onFalls: (falls: readonly Fall[]) => void;
}

/** The day, and what falls on it: decisions in use first, the others below, safeguards by country. */
export function FallsField({ day, falls, used, onDay, onFalls }: FallsFieldProps) {
  const t = useTexts('transferShock');
  const { decisions, others, safeguards } = useChoices(used);
  const box = { falls, onFalls, used };
  return (
    <div className="grid gap-4">
      <DayField label={t('day')} value={day} onChange={(next) => next !== null && onDay(next)} />
      <fieldset>
        <legend className="pb-1 font-semibold">{t('decisions')}</legend>
        {decisions.map((fall) => (
          <FallBox key={keyOf(fall)} fall={fall} {...box} />
        ))}
        <details>
          <summary className="min-h-6 cursor-default text-dense text-ink-2">
            {t('otherDecisions', { count: others.length })}
          </summary>
          {others.map((fall) => (
            <FallBox key={keyOf(fall)} fall={fall} {...box} />
          ))}
        </details>
      </fieldset>
      {safeguards.length > 0 && (
        <fieldset>
          <legend className="pb-1 font-semibold">{t('safeguards')}</legend>
          <p className="pb-1 text-dense text-ink-2">{t('safeguardsHint')}</p>
          {safeguards.map((fall) => (
            <FallBox key={keyOf(fall)} fall={fall} {...box} />
          ))}
        </fieldset>
      )}
    </div>
  );
}

type BoxProps = { fall: Fall } & Pick<FallsFieldProps, 'falls' | 'onFalls' | 'used'>;

function FallBox({ fall, falls, onFalls, used }: BoxProps) {
  const t = useTexts('transferShock');
  const nameOf = useFallName();
  const key = keyOf(fall);
  const count = used.filter((row) => isResting(row, fall)).length;
  return (
    <Checkbox
      isSelected={falls.some((one) => keyOf(one) === key)}
      onChange={(isOn) => onFalls(isOn ? [...falls, fall] : falls.filter((one) => keyOf(one) !== key))}
    >
      {nameOf(fall)} {count > 0 && <span className="text-meta text-ink-2">{t('inUse', { count })}</span>}
    </Checkbox>
  );
}

function isResting(row: TransferRow, { kind, country }: Fall): boolean {
  if (row.country !== country || row.subject === null) return false;
  const isSafeguarded = row.tool === 'scc' || row.tool === 'bcr' || row.hasFallback;
  return kind === 'adequacy' ? row.class === 'adequate' || row.class === 'adequate_dpf' : isSafeguarded;
}

function useChoices(used: readonly TransferRow[]): { decisions: Fall[]; others: Fall[]; safeguards: Fall[] } {
  const language = useLanguage();
  const { ask } = useAccess();
  const { data: law } = useQuery(ask.transfers.law.queryOptions());
  const nameOf = useFallName();
  const collator = collatorOf(language);
  const byName = (one: Fall, other: Fall) => collator.compare(nameOf(one), nameOf(other));
  const all = (law?.adequacy ?? [])
    .map(({ country }): Fall => ({ kind: 'adequacy', country }))
    .sort(
      (one, other) => Number(other.country === 'US') - Number(one.country === 'US') || byName(one, other),
    );
  const isUsed = (fall: Fall) => fall.country === 'US' || used.some((row) => isResting(row, fall));
  const countries = [...new Set(used.flatMap(({ country }) => country ?? []))];
  return {
    decisions: all.filter(isUsed),
    others: all.filter((fall) => !isUsed(fall)),
    safeguards: countries
      .map((country): Fall => ({ kind: 'safeguards', country }))
      .filter((fall) => used.some((row) => isResting(row, fall)))
      .sort(byName),
  };
}
