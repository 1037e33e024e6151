import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { useBreadcrumb } from '../../lib/breadcrumb.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { LessonsField } from './closing/lessons-field.tsx';
import { DrillBar } from './drill/drill-bar.tsx';
import { BreachHeader } from './record/breach-header.tsx';
import { CaseSide } from './record/case-side.tsx';
import { ClockBar } from './record/clock-bar.tsx';
import { instantOf } from './record/instant-of.ts';
import { type Shown, useBreach } from './record/use-breach.ts';
import { useSavedState } from './record/use-saved-state.ts';
import { BreachMissing } from './steps/breach-missing.tsx';
import { StepNav } from './steps/step-nav.tsx';
import { TaskList } from './tasks/task-list.tsx';
import { AsOfBar } from './timeline/as-of-bar.tsx';
import { Timeline } from './timeline/timeline.tsx';

/** One breach: how much time is left, what we knew when, what is next. With a time in the address, as it was known then. */
export function BreachPage() {
  const t = useTexts('breach');
  const { breachId } = useParams({ from: '/breaches/$breachId' });
  const search = useSearch({ from: '/breaches/$breachId' });
  const navigate = useNavigate();
  useSavedState();
  const asOf = instantOf(search.asOf);
  const { shown, error } = useBreach(breachId, asOf);
  useBreadcrumb([{ label: t('area'), href: '/breaches' }, { label: shown?.breach.number ?? '' }]);
  if (error) return <BreachMissing error={error} />;
  if (!shown) return <Waiting text={t('loading')} />;
  const { breach } = shown;
  const showThen = (time: string | null) =>
    void navigate({ to: '/breaches/$breachId', params: { breachId }, search: time ? { asOf: time } : {} });
  return (
    <div className="@container relative h-full overflow-y-auto">
      <ClockBar shown={shown} />
      {asOf !== null && <AsOfBar breach={breach} asOf={asOf} onChange={showThen} />}
      {!shown.isPast && <DrillBar breach={breach} />}
      <BreachHeader shown={shown} />
      {!shown.isPast && <StepNav breachId={breachId} />}
      <Columns side={<CaseSide shown={shown} />}>
        <Timeline shown={shown} onShowThen={showThen} />
        <TaskList shown={shown} />
        <Lessons shown={shown} />
      </Columns>
    </div>
  );
}

/** Two columns where there is room; with less of it, what is next comes first. */
function Columns({ side, children }: { side: ReactNode; children: ReactNode }) {
  const t = useTexts('breach');
  return (
    <div className="grid @min-[820px]:grid-cols-[minmax(0,1fr)_368px] @min-[1000px]:grid-cols-[minmax(0,1fr)_400px]">
      <aside
        aria-label={t('side')}
        className="border-line bg-desk @max-[819px]:border-b @min-[820px]:order-2 @min-[820px]:border-l"
      >
        {side}
      </aside>
      <div className="@container min-w-0 bg-surface">{children}</div>
    </div>
  );
}

function Lessons({ shown: { breach, isPast, isClosed } }: { shown: Shown }) {
  const t = useTexts('breach');
  if (!isPast && !isClosed) {
    return (
      <section className="border-t border-line px-6 py-4">
        <LessonsField breach={breach} />
      </section>
    );
  }
  if (isPast || breach.lessons === '') return null;
  return (
    <section className="border-t border-line px-6 py-4">
      <h2 className="text-section">{t('lessons')}</h2>
      <p className="pt-1 whitespace-pre-line wrap-anywhere">{breach.lessons}</p>
    </section>
  );
}
