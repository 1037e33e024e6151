import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Alarms } from '../features/breaches/alarms/alarms.tsx';
import { ClockDoubt } from '../features/breaches/alarms/clock-doubt.tsx';
import { useTexts } from '../i18n/messages.ts';
import { TermLabels } from '../lib/help/term-labels.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { ActNames } from './act-names.tsx';
import { BreachHost } from './breach-host.tsx';
import { CrashBoundary } from './crash-boundary.tsx';
import { HistoryHost } from './history-host.tsx';
import { IdleLock } from './idle-lock.tsx';
import { PageArea } from './page-area.tsx';
import { PaletteHost } from './palette-host.tsx';
import { Rail } from './rail.tsx';
import { SheetOffer } from './sheet-offer.tsx';
import { ShortcutList } from './shortcut-list.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';

/** The desk around every page: areas on the left, the way and the search above, the state of the file below. */
export function Frame() {
  const t = useTexts('frame');
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  // Guided work needs the width: three panes beside the rail are tight in German.
  const isGuided = pathname.startsWith('/assessments/');
  return (
    <div className="grid h-full grid-rows-[minmax(0,1fr)_auto] overflow-hidden">
      <button
        type="button"
        onClick={() => document.getElementById('main')?.focus()}
        className="fixed top-1 left-1 z-20 -translate-y-16 rounded-control bg-accent px-3 py-1.5 text-on-accent focus:translate-y-0"
      >
        {t('skipLink')}
      </button>
      <div className="grid min-h-0 grid-cols-[auto_minmax(0,1fr)]">
        <Rail isCollapsed={isGuided} />
        <div className="grid min-h-0 min-w-0 grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)]">
          <div>
            <TopBar isRailCollapsed={isGuided} />
            <ClockDoubt />
          </div>
          <PageArea>
            <CrashBoundary key={pathname}>
              <TermLabels>
                <Suspense fallback={<Waiting text={t('loading')} />}>
                  <Outlet />
                </Suspense>
              </TermLabels>
            </CrashBoundary>
          </PageArea>
        </div>
      </div>
      <StatusBar />
      <PaletteHost />
      <HistoryHost />
      <ActNames />
      <ShortcutList />
      <SheetOffer />
      <BreachHost />
      <Alarms />
      <IdleLock />
    </div>
  );
}
