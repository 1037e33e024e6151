import { useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { useDateTimeWords } from '../../lib/date-time-words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { DateTimeField } from '../../ui/date-time-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import type { ReportChoice } from './use-report-choice.ts';

export interface InstantChoiceProps {
  label: string;
  nowLabel: string;
  thenLabel: string;
  /** Of the field for the instant. */
  timeLabel: string;
  zone: string;
  /** Undefined: as it stands. */
  value: string | undefined;
  /** The instant to begin with. */
  first: () => string;
  /** What a picked instant stands for; the instant itself without it. */
  settle?: (picked: string) => string;
  onChange: (instant: string | undefined) => void;
}

/** As it stands, or as it was at an instant of the past. */
export function InstantChoice({
  label,
  nowLabel,
  thenLabel,
  timeLabel,
  zone,
  value,
  first,
  settle = (picked) => picked,
  onChange,
}: InstantChoiceProps) {
  const t = useTexts('reports');
  const words = useDateTimeWords(zone);
  const [isLater, setLater] = useState(false);
  const choose = (instant: string | null) => {
    if (instant === null) return;
    const isAhead = Date.parse(instant) > Date.now();
    setLater(isAhead);
    if (!isAhead) onChange(settle(instant));
  };
  return (
    <div className="grid grid-cols-1 gap-3">
      <RadioGroup<'now' | 'then'>
        label={label}
        options={[
          { id: 'now', label: nowLabel },
          { id: 'then', label: thenLabel },
        ]}
        value={value === undefined ? 'now' : 'then'}
        onChange={(id) => onChange(id === 'now' ? undefined : first())}
      />
      {value !== undefined && (
        <DateTimeField
          label={timeLabel}
          zone={zone}
          words={words}
          value={value}
          onChange={choose}
          error={isLater ? t('knowledgeLater') : undefined}
        />
      )}
    </div>
  );
}

/** The whole case, or what was known of it at a time. */
export function AsOfChoice({ choice: { address, breachChoice, change } }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const { breach } = breachChoice;
  if (!breach) return null;
  return (
    <InstantChoice
      label={t('knowledge')}
      nowLabel={t('knowledgeNow')}
      thenLabel={t('knowledgeThen')}
      timeLabel={t('knowledgeTime')}
      zone={breach.clock.zone}
      value={address.asOf}
      first={() => breach.clock.awareAt ?? breach.recordedAt}
      settle={endOfMinute}
      onChange={(asOf) => change({ breachId: breach.id, asOf })}
    />
  );
}

/** The end of a minute that was picked without seconds, so that what came in during it counts as known. */
function endOfMinute(instant: string): string {
  return new Date(Math.floor(Date.parse(instant) / 60_000) * 60_000 + 59_999).toISOString();
}

/** First and last day of a register. */
export function PeriodChoice({
  choice: { breachChoice, change },
  label,
}: {
  choice: ReportChoice;
  /** Of the first day. */
  label: string;
}) {
  const t = useTexts('reports');
  const { from = null, to = null } = breachChoice.asked;
  const words = useDateTimeWords('UTC');
  const day = {
    today: new Date().toISOString().slice(0, 10),
    invalidText: words.invalidDay,
    openLabel: words.openLabel,
    previousLabel: words.previousLabel,
    nextLabel: words.nextLabel,
  };
  const isReversed = from !== null && to !== null && from > to;
  return (
    <div className="flex flex-wrap gap-3">
      <DateField label={label} {...day} value={from} onChange={(value) => value && change({ from: value })} />
      <DateField
        label={t('periodTo')}
        {...day}
        value={to}
        onChange={(value) => value && change({ to: value })}
        error={isReversed ? t('periodReversed') : undefined}
      />
    </div>
  );
}
