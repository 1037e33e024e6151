import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { dayAt } from '../../../lib/days.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import type { ListAccess } from '../../../lib/list-address.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useNow } from '../../../lib/use-now.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { CalendarGrid } from './calendar-grid.tsx';
import type { CampaignsAddress } from './list-address.ts';
import { addMonths, monthOf, weeksOf } from './month.ts';

export interface CalendarProps {
  list: ListAccess<CampaignsAddress>;
  /** Campaigns that the search leaves. */
  campaignIds: ReadonlySet<string>;
}

/** The first days of the steps of all campaigns in a month. */
export function Calendar({ list, campaignIds }: CalendarProps) {
  const t = useTexts('campaigns');
  const { ask } = useAccess();
  const today = dayAt(useNow());
  const month = list.address.month ?? monthOf(today);
  const weeks = useMemo(() => weeksOf(month), [month]);
  const period = { from: weeks[0]?.[0] ?? today, to: weeks.at(-1)?.[6] ?? today };
  const { data, error } = useQuery({
    ...ask.campaigns.calendar.queryOptions({ input: period }),
    placeholderData: keepPreviousData,
  });
  const steps = (data?.steps ?? []).filter(({ campaignId }) => campaignIds.has(campaignId));
  const inMonth = steps.filter(({ day }) => monthOf(day) === month).length;
  const name = useMonthName(month);
  const show = (next: string | undefined) => list.refine({ month: next });
  return (
    <div className="flex-1 bg-surface px-6 py-3">
      <div className="flex flex-wrap items-center gap-2 pb-2">
        <IconButton
          icon={ChevronLeft}
          label={t('calendar.previous')}
          onPress={() => show(addMonths(month, -1))}
        />
        <h2 aria-live="polite" className="min-w-36 text-center text-section">
          {name}
        </h2>
        <IconButton
          icon={ChevronRight}
          label={t('calendar.next')}
          onPress={() => show(addMonths(month, 1))}
        />
        <Button small isDisabled={month === monthOf(today)} onPress={() => show(undefined)}>
          {t('calendar.today')}
        </Button>
        <p className="text-dense text-ink-2">{t('calendar.count', { count: inMonth })}</p>
      </div>
      <FailureNotice error={error} />
      <CalendarGrid {...{ weeks, month, today, steps, name }} />
    </div>
  );
}

/** "März 2027" */
function useMonthName(month: string): string {
  const language = useLanguage();
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}
