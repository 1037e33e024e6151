import { ChevronLeft, ChevronRight, Hourglass } from 'lucide-react';
import { useState } from 'react';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { useDateTimeWords } from '../../../lib/date-time-words.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DateTimeField } from '../../../ui/date-time-field.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useBreach } from '../record/use-breach.ts';
import { endOfMinute, knownTimes, placeOf } from './known-times.ts';

export interface AsOfBarProps {
  breach: Breach;
  asOf: string;
  /** Null: back to what is known now. */
  onChange: (asOf: string | null) => void;
}

/** Says that a past state is shown, moves along the times at which something became known, and prints that state. */
export function AsOfBar({ breach, asOf, onChange }: AsOfBarProps) {
  const t = useTexts('breach');
  const language = useLanguage();
  const { zone } = breach.clock;
  const told = formatInstant(asOf, zone, language);
  const print = `/reports?kind=breachFile&breachId=${breach.id}&asOf=${encodeURIComponent(JSON.stringify(asOf))}`;
  return (
    <section aria-label={t('asOf.label')} className="border-b border-wait-solid bg-wait-soft px-6 py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="flex min-w-0 flex-1 basis-80 items-center gap-2 text-wait">
          <Hourglass aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
          <span>
            <strong>{t('asOf.title', { time: told })}</strong> {t('asOf.text')}
          </span>
        </p>
        <ButtonLink small href={print}>
          {t('asOf.print')}
        </ButtonLink>
        <Button small onPress={() => onChange(null)}>
          {t('asOf.leave')}
        </Button>
      </div>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2 pt-2">
        <Steps breachId={breach.id} zone={zone} asOf={asOf} onChange={onChange} />
        <TimeChoice zone={zone} asOf={asOf} onChange={onChange} />
      </div>
    </section>
  );
}

interface StepsProps {
  breachId: string;
  zone: string;
  asOf: string;
  onChange: (asOf: string) => void;
}

function Steps({ breachId, zone, asOf, onChange }: StepsProps) {
  const t = useTexts('breach');
  const language = useLanguage();
  const { shown } = useBreach(breachId);
  const times = shown ? knownTimes(shown.breach) : [];
  const place = placeOf(times, asOf);
  const move = (to: number) => {
    const time = times[to];
    if (time) onChange(time);
  };
  const told = times[place];
  return (
    <div className="flex min-w-0 flex-1 basis-80 items-center gap-2">
      <IconButton
        icon={ChevronLeft}
        label={t('asOf.previous')}
        isDisabled={place === 0}
        onPress={() => move(place - 1)}
      />
      <input
        type="range"
        aria-label={t('asOf.slider')}
        aria-valuetext={told && formatInstant(told, zone, language)}
        min={0}
        max={Math.max(0, times.length - 1)}
        value={place}
        onChange={(event) => move(Number(event.target.value))}
        className="min-w-24 flex-1"
      />
      <IconButton
        icon={ChevronRight}
        label={t('asOf.next')}
        isDisabled={place >= times.length - 1}
        onPress={() => move(place + 1)}
      />
      <span className="text-dense whitespace-nowrap text-ink-2">
        {t('asOf.place', { place: Math.min(place + 1, times.length), total: times.length })}
      </span>
    </div>
  );
}

function TimeChoice({ zone, asOf, onChange }: Omit<StepsProps, 'breachId'>) {
  const t = useTexts('breach');
  const words = useDateTimeWords(zone);
  const [isLater, setLater] = useState(false);
  const choose = (instant: string | null) => {
    if (instant === null) return;
    const next = endOfMinute(instant);
    const isInFuture = Date.parse(instant) > Date.now();
    setLater(isInFuture);
    if (!isInFuture) onChange(next);
  };
  return (
    <DateTimeField
      label={t('asOf.time')}
      {...{ zone, words }}
      value={asOf}
      onChange={choose}
      error={isLater ? t('asOf.later') : undefined}
    />
  );
}
