import type { BreachClock } from '../../../../src-main/contract/breach-clock.ts';
import type {
  BreachLaw,
  DeadlineAnswer,
  DeadlineReading,
} from '../../../../src-main/contract/breach-deadlines.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay, inLanguage } from '../../../lib/format.ts';
import { formatClockTime, formatInstant } from '../../../lib/zoned-time.ts';
import { Link } from '../../../ui/link.tsx';
import { Popover } from '../../../ui/popover.tsx';
import { Tag } from '../../../ui/tag.tsx';

/** Which period counts and how else it is read: small, because only the strict one is to be relied on. */
export function ClockReadings({ clock, law }: { clock: BreachClock; law: BreachLaw }) {
  const t = useTexts('breach');
  const language = useLanguage();
  const { readings, rule, zone, addressee, dueAt } = clock;
  if (addressee === 'controller') return <ContractHours hasHours={dueAt !== null} />;
  if (!readings || !rule) return null;
  return (
    <div className="text-meta text-ink-2 @max-[819px]:col-span-full">
      <p>
        <strong className="text-ink">{t('clock.strict', { hours: rule.hours })}</strong>{' '}
        {t('clock.fullHours', { time: formatClockTime(readings.reg1182Hours, zone, language) })}{' '}
        <Popover label={t('clock.readings')} trigger={<Link>{t('clock.disputed')}</Link>}>
          <Readings law={law} readings={readings} zone={zone} />
        </Popover>
      </p>
    </div>
  );
}

function ContractHours({ hasHours }: { hasHours: boolean }) {
  const t = useTexts('breach');
  return (
    <p className="text-meta text-ink-2 @max-[819px]:col-span-full">
      <strong className="text-ink">{t(hasHours ? 'clock.contract' : 'clock.noContract')}</strong>{' '}
      {t('clock.contractText')}
    </p>
  );
}

function Readings({ law, readings, zone }: { law: BreachLaw; readings: DeadlineAnswer; zone: string }) {
  const t = useTexts('breach');
  const language = useLanguage();
  return (
    <div className="grid gap-3">
      {law.readings.map((reading) => (
        <Reading
          key={reading.id}
          reading={reading}
          law={law}
          time={timeOf(reading.id, readings)}
          zone={zone}
        />
      ))}
      {law.proposals.map(({ id, text, status }) => (
        <div key={id} className="border-t border-line pt-3">
          <p>
            <Tag status="na">{t('clock.notInForce')}</Tag> {inLanguage(text, language)}
          </p>
          <p className="text-ink-2">{inLanguage(status, language)}</p>
        </div>
      ))}
      <p className="border-t border-line pt-3 text-meta text-ink-2">
        {t('asOfLaw', { day: formatDay(law.asOf, language), version: law.version })}
      </p>
    </div>
  );
}

function Reading({
  reading: { title, explanation, isDisputed, sourceIds, againstSourceIds },
  law,
  time,
  zone,
}: {
  reading: DeadlineReading;
  law: BreachLaw;
  time: string;
  zone: string;
}) {
  const t = useTexts('breach');
  const language = useLanguage();
  const named = (ids: readonly string[]) =>
    law.sources
      .filter(({ id }) => ids.includes(id))
      .map((source) => inLanguage(source.title, language))
      .join('; ');
  return (
    <section className="grid gap-1 border-t border-line pt-3 first:border-t-0 first:pt-0">
      <h3 className="flex flex-wrap items-center gap-x-2 text-dense">
        {inLanguage(title, language)}
        {isDisputed && <Tag status="unclear">{t('clock.isDisputed')}</Tag>}
      </h3>
      <p className="font-semibold">{formatInstant(time, zone, language)}</p>
      <p className="text-ink-2">{inLanguage(explanation, language)}</p>
      <p className="text-meta text-ink-2">{t('clock.sources', { sources: named(sourceIds) })}</p>
      {againstSourceIds.length > 0 && (
        <p className="text-meta text-ink-2">{t('clock.against', { sources: named(againstSourceIds) })}</p>
      )}
    </section>
  );
}

function timeOf(
  id: DeadlineReading['id'],
  { strict, reg1182Hours, reg1182WorkingDays }: DeadlineAnswer,
): string {
  if (id === 'strict') return strict;
  return id === 'reg1182Hours' ? reg1182Hours : reg1182WorkingDays[id];
}
