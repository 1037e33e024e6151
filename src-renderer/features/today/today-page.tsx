import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import type { Today as TodayOverview } from '../../../src-main/contract/overview.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { onlyWithoutData, useAccess } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { longDay } from './days.ts';
import { EvidenceBar } from './evidence-bar.tsx';
import { FirstSteps } from './first-steps.tsx';
import { NothingWaits } from './nothing-waits.tsx';
import { OwnLevel } from './own-level.tsx';
import { RegisterNumbers } from './register-numbers.tsx';
import { SixWeeks } from './six-weeks.tsx';
import { TodayList } from './today-list.tsx';
import { useFirstSteps } from './use-first-steps.ts';
import { useNewVendor } from './use-new-vendor.ts';
import { VendorRisks } from './vendor-risks.tsx';

/** A new day begins while the window stays open: the list is read again after so many milliseconds. */
const freshFor = 600_000;

/** What waits today, as soon as it is read. */
export function TodayPage() {
  const { ask } = useAccess();
  const { data: today } = useQuery(
    ask.overview.today.queryOptions({ refetchInterval: freshFor, throwOnError: onlyWithoutData }),
  );
  return today ? <Today today={today} /> : null;
}

/** One ranked list, the weeks ahead and the state of the register. */
function Today({ today }: { today: TodayOverview }) {
  const { ask } = useAccess();
  const t = useTexts('today');
  const language = useLanguage();
  const createVendor = useNewVendor();
  const { data: status } = useSuspenseQuery(ask.vault.status.queryOptions());
  const steps = useFirstSteps(today.firstSteps, status.isSample);
  const { items } = today;
  const overdue = items.filter(({ group }) => group === 'overdue').length;
  const clocks = items.filter(({ kind }) => kind === 'breachClock').length;
  // A running clock and what is overdue do not wait below the first steps of a company.
  const isPressing = clocks + overdue > 0;
  return (
    <div className="@container grid min-h-full">
      <div className="grid min-w-0 grid-rows-[auto_auto] @min-[800px]:grid-cols-[minmax(0,1fr)_272px] @min-[800px]:grid-rows-1 @min-[1000px]:grid-cols-[minmax(0,1fr)_304px]">
        <div className="flex min-w-0 flex-col">
          <PageHeader
            title={longDay(today.day, language)}
            {...(items.length > 0
              ? { subtitle: t('waiting', { count: items.length, overdue, clocks }) }
              : {})}
            actions={
              <Button icon={Plus} onPress={createVendor}>
                {t('create')}
              </Button>
            }
          />
          {status.isSample && (
            <p className="max-w-160 px-6 pt-2 text-dense text-pretty text-ink-2">{t('sampleHint')}</p>
          )}
          <div className="h-5 shrink-0" />
          {isPressing && <TodayList today={today} />}
          {isPressing && steps && <div className="h-5 shrink-0" />}
          {steps && <FirstSteps steps={steps} hasOtherWork={items.length > 0} />}
          {items.length === 0 && (
            <NothingWaits hasVendors={today.numbers.vendors > 0} isMain={steps === null} />
          )}
          {items.length > 0 && !isPressing && <TodayList today={today} />}
          <div className="flex-1 min-h-6" />
          <RegisterNumbers numbers={today.numbers} />
        </div>
        <aside
          aria-label={t('weeks.title')}
          className="flex min-w-0 flex-col border-line p-4 @max-[800px]:border-t @min-[800px]:border-l"
        >
          <SixWeeks today={today} />
          {today.numbers.vendors > 0 && (
            <>
              <VendorRisks today={today} />
              <OwnLevel level={today.ownLevel} />
              <EvidenceBar evidence={today.evidence} />
            </>
          )}
        </aside>
      </div>
    </div>
  );
}
