import { useSuspenseQuery } from '@tanstack/react-query';
import { lazyRouteComponent } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useUrgentClock } from '../features/breaches/alarms/use-clocks.ts';
import { StartPage } from '../features/start/start-page.tsx';
import { useTexts } from '../i18n/messages.ts';
import { useTitleTimeLeft } from '../lib/clock-words.ts';
import { useHeldLeads } from '../lib/held-leads.ts';
import { useAccess } from '../lib/queries.ts';
import { toasts, useUi } from '../lib/ui-store.ts';
import { ToastRegion } from '../ui/toast.tsx';
import { HelpHost } from './help-host.tsx';
import { useWindowCommands } from './window-commands.ts';

// Fetched while somebody types the passphrase; the start page itself is part of the first load.
const Desk = lazyRouteComponent(() => import('./desk.tsx'), 'Desk');
// A page of its own that few windows open.
const CompaniesAlone = lazy(async () => ({
  default: (await import('./companies-alone.tsx')).CompaniesAlone,
}));

/** Milliseconds that the start page has for itself before more is fetched. */
const headStart = 250;

/** Closed: the start page and nothing of any company. Open: where the person last was. */
export function Gate() {
  const { ask, shell } = useAccess();
  const t = useTexts('frame');
  const { data: status } = useSuspenseQuery(ask.vault.status.queryOptions());
  const isOpen = status.state === 'open';
  const { companyName, isSample } = status;
  const name = isOpen ? `${companyName}${isSample ? ` (${t('sample')})` : ''} – Obhut` : 'Obhut';
  const title = useTitle(name, isOpen);
  useEffect(() => {
    void shell.window.setTitle({ title });
  }, [shell, title]);
  useEffect(() => {
    const ui = useUi.getState();
    if (isOpen) {
      ui.showCompanies(false);
      return ui.setClosedBecause(null);
    }
    // Nothing that names a record stays on the screen of a locked file.
    toasts.queue.clear();
    useHeldLeads.getState().forget();
    ui.closePalette();
    ui.setShortcutsShown(false);
    ui.setHelpShown(false);
    ui.askForBreach(false);
    ui.setSaving(null);
  }, [isOpen]);
  useEffect(() => {
    if (isOpen) return;
    const later = setTimeout(fetchFirstScreens, headStart);
    return () => clearTimeout(later);
  }, [isOpen]);
  useWindowCommands(isOpen);
  const areCompaniesShown = useUi((ui) => ui.areCompaniesShown);
  const closedPage = areCompaniesShown ? <CompaniesAlone /> : <StartPage />;
  return (
    <>
      <Suspense>{isOpen ? <Desk /> : closedPage}</Suspense>
      <HelpHost isOpen={isOpen} />
      <ToastRegion toasts={toasts} label={t('messages')} closeLabel={t('close')} />
    </>
  );
}

/** The title of the window, with the time left of the most urgent clock in front: "6 h 50 min – Nordlicht …". */
function useTitle(name: string, isOpen: boolean): string {
  const t = useTexts('breaches');
  const titleLeft = useTitleTimeLeft();
  const urgent = useUrgentClock(isOpen);
  if (!urgent) return name;
  const { clock, moment } = urgent;
  const left = titleLeft(clock.dueAt, moment);
  return t('windowTitle', {
    left: clock.isDrill ? t('drillTime', { left }) : left,
    title: name,
  });
}

/** While somebody types the passphrase: what the open file shows first is already there when it opens. */
function fetchFirstScreens(): void {
  void import('./desk.tsx').then(({ prepareDesk }) => prepareDesk());
  void Desk.preload?.();
}
