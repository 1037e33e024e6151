import { useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { useDateTimeWords } from '../../lib/date-time-words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { DateTimeField } from '../../ui/date-time-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import type { ReportChoice } from './use-report-choice.ts';

/** The whole case, or what was known of it at a time. */
export function AsOfChoice({ choice }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const { address, breachChoice, change } = choice;
  const { breach } = breachChoice;
  const words = useDateTimeWords(breach?.clock.zone ?? 'UTC');
  const [isLater, setLater] = useState(false);
  if (!breach) return null;
  const { asOf } = address;
  const choose = (instant: string | null) => {
    if (instant === null) return;
    const isAhead = Date.parse(instant) > Date.now();
    setLater(isAhead);
    if (!isAhead) change({ breachId: breach.id, asOf: endOfMinute(instant) });
  };
  return (
    <div className="grid grid-cols-1 gap-3">
      <RadioGroup<'now' | 'then'>
        label={t('knowledge')}
        options={[
          { id: 'now', label: t('knowledgeNow') },
          { id: 'then', label: t('knowledgeThen') },
        ]}
        value={asOf === undefined ? 'now' : 'then'}
        onChange={(id) =>
          change({ asOf: id === 'now' ? undefined : (breach.clock.awareAt ?? breach.recordedAt) })
        }
      />
      {asOf !== undefined && (
        <DateTimeField
          label={t('knowledgeTime')}
          zone={breach.clock.zone}
          words={words}
          value={asOf}
          onChange={choose}
          error={isLater ? t('knowledgeLater') : undefined}
        />
      )}
    </div>
  );
}

/** The end of a minute that was picked without seconds, so that what came in during it counts as known. */
function endOfMinute(instant: string): string {
  return new Date(Math.floor(Date.parse(instant) / 60_000) * 60_000 + 59_999).toISOString();
}

/** First and last day of the register. */
export function PeriodChoice({ choice: { breachChoice, change } }: { choice: ReportChoice }) {
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
      <DateField
        label={t('periodFrom')}
        {...day}
        value={from}
        onChange={(value) => value && change({ from: value })}
      />
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
