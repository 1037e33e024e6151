import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { BreachRow } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useNow } from '../../../lib/use-now.ts';
import { useSeatZone } from '../../../lib/use-seat-zone.ts';
import { onTheWall } from '../../../lib/zoned-time.ts';
import { HoursStrip } from '../../../ui/charts/hours-strip.tsx';
import { MonthMatrix } from '../../../ui/charts/month-matrix.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { useSize } from '../../../ui/use-size.ts';
import { countsByKind, lastMonths } from './months.ts';
import { reportTimes } from './report-times.ts';

/** The charts are drawn at least this wide, so that their letters keep their size. */
const leastWidth = 320;

/** What the real breaches add up to: when and of which kind, and how fast they were notified. Drills count nowhere. */
export function Figures({ rows }: { rows: readonly BreachRow[] }) {
  const zone = useSeatZone();
  if (rows.length === 0 || zone === null) return null;
  return (
    <div className="grid shrink-0 gap-x-8 gap-y-5 border-t border-line bg-desk px-6 py-4 @min-[860px]:grid-cols-2">
      <ByMonth rows={rows} zone={zone} />
      <ToReport rows={rows} zone={zone} />
    </div>
  );
}

interface FigureProps {
  rows: readonly BreachRow[];
  zone: string;
}

function ByMonth({ rows, zone }: FigureProps) {
  const t = useTexts('breaches');
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const { width } = useSize(place);
  const months = lastMonths(useNow(), zone, language);
  const counts = countsByKind(rows, months, zone);
  const shown = rows.filter(({ discoveredAt }) =>
    months.some(({ id }) => onTheWall(discoveredAt, zone).day.startsWith(id)),
  );
  return (
    <section>
      <SectionHeading>{t('charts.byMonth')}</SectionHeading>
      <p className="pb-1 text-meta text-ink-2">{t('charts.byMonthHint')}</p>
      <div ref={place}>
        <MonthMatrix
          title={t('charts.byMonthSentence', { count: shown.length })}
          tableLabel={t('charts.asTable')}
          months={months}
          rows={counts.map(({ kind, counts: numbers }) => ({
            id: kind,
            label: kind === 'open' ? t('kindOpen') : t(`kind.${kind}`),
            counts: numbers,
          }))}
          monthText={t('charts.month')}
          width={Math.max(leastWidth, width)}
        />
      </div>
    </section>
  );
}

function ToReport({ rows, zone }: FigureProps) {
  const t = useTexts('breaches');
  const language = useLanguage();
  const { ask } = useAccess();
  const place = useRef<HTMLDivElement>(null);
  const { width } = useSize(place);
  const now = useNow();
  const { data: law } = useQuery(ask.breaches.law.queryOptions());
  const day = onTheWall(new Date(now).toISOString(), zone).day;
  const rule = law?.rules.find(
    ({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day <= validUntil),
  );
  if (!rule) return null;
  const times = reportTimes(rows, now);
  const told = times.filter(({ state }) => state !== 'running');
  const hours = formatNumber(rule.hours, language);
  const inTime = told.filter(({ state }) => state === 'inTime').length;
  return (
    <section>
      <SectionHeading>{t('charts.toReport')}</SectionHeading>
      <p className="pb-1 text-meta text-ink-2">{t('charts.none')}</p>
      <div ref={place}>
        {times.length > 0 && (
          <HoursStrip
            title={t('charts.toReportSentence', { count: told.length, inTime, hours })}
            tableLabel={t('charts.asTable')}
            times={times.map(({ row, hours: elapsed, state }) => ({
              id: row.id,
              label: row.number,
              hours: elapsed,
              text: t('charts.hours', { hours: formatNumber(Math.floor(elapsed), language) }),
              state,
              stateText: t(state === 'running' ? 'charts.stillRunning' : `charts.${state}`),
            }))}
            limit={{ hours: rule.hours, text: t('charts.limit', { hours }) }}
            nameText={t('charts.breach')}
            hoursText={t('charts.time')}
            stateText={t('charts.result')}
            width={Math.max(leastWidth, width)}
          />
        )}
      </div>
    </section>
  );
}
