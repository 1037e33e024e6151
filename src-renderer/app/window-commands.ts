import { useEffect, useRef } from 'react';
import type { WindowCommand } from '../../src-main/contract/shortcuts.ts';
import { useLanguage, useTexts } from '../i18n/messages.ts';
import { useActSentence } from '../lib/act-sentence.ts';
import { useFailureText } from '../lib/failure-notice.tsx';
import { formatTime } from '../lib/format.ts';
import { everythingSaved, lockFile } from '../lib/leaving.ts';
import { usePreferences } from '../lib/preferences.ts';
import { useAccess } from '../lib/queries.ts';
import { toasts, useUi } from '../lib/ui-store.ts';
import { assertNever } from '../ui/assert-never.ts';
import { history } from './history.ts';
import { recordOnScreen } from './record-on-screen.ts';
import { commandOf, isMac } from './shortcut-keys.ts';

/** Commands that make sense while no file is open. */
const withoutFile: readonly WindowCommand[] = ['zoomIn', 'zoomOut', 'zoomReset', 'newWindow', 'help'];

/** Commands that put another page in place of the one on screen. */
const turningThePage: ReadonlySet<WindowCommand> = new Set([
  ...(['today', 'vendors', 'consents', 'campaigns', 'breaches', 'reports', 'audit', 'trash'] as const),
  ...(['settings', 'print', 'back', 'forward'] as const),
]);

/** A dialog is open: its page stays until somebody has done with it. */
function isPageCovered(): boolean {
  return document.querySelector('[data-over-page]') !== null;
}

/** Listens to keys and to the application menu, and does what they ask. */
export function useWindowCommands(isOpen: boolean): void {
  const { shell } = useAccess();
  const run = useRunCommand();
  const latest = useRef<(command: WindowCommand) => void>(() => {});
  latest.current = (command) => {
    if (turningThePage.has(command) && isPageCovered()) return;
    if (isOpen || withoutFile.includes(command)) run(command);
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const command = commandOf(event, isMac);
      if (!command || event.defaultPrevented || leavesItToField(command, event.target)) return;
      event.preventDefault();
      latest.current(command);
    };
    // A focused button or row takes Enter for itself, with Alt as well: that key is heard before it gets there.
    const listenFirst = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !event.altKey) return;
      listen(event);
      if (event.defaultPrevented) event.stopPropagation();
    };
    document.addEventListener('keydown', listenFirst, true);
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listenFirst, true);
      document.removeEventListener('keydown', listen);
    };
  }, []);
  useEffect(() => {
    const ending = new AbortController();
    void followMenu(ending.signal);
    return () => ending.abort();
    async function followMenu(signal: AbortSignal) {
      try {
        for await (const { command } of await shell.window.commands(undefined, { signal })) {
          if (command === 'undo' && isTextField(document.activeElement)) document.execCommand('undo');
          else latest.current(command);
        }
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    }
  }, [shell]);
}

/** Does one command; also for the palette, the menu of the company switcher and buttons. */
export function useRunCommand(): (command: WindowCommand) => void {
  const { engine, shell } = useAccess();
  const { preferences, change } = usePreferences();
  const t = useTexts('frame');
  const language = useLanguage();
  const say = (text: string) => toasts.add({ text });
  const replay = useReplay(say);
  const zoomTo = (zoom: number) => change({ zoom: Math.round(Math.min(2, Math.max(0.8, zoom)) * 10) / 10 });
  return (command) => {
    switch (command) {
      case 'today':
      case 'vendors':
      case 'consents':
      case 'campaigns':
      case 'breaches':
      case 'reports':
      case 'audit':
      case 'trash':
        return history.push(`/${command}`);
      case 'settings':
        return history.push('/settings/company');
      case 'newBreach':
        return reportBreach();
      case 'history':
        return showHistory(() => say(t('noRecord')));
      case 'palette':
        return useUi.getState().openPalette();
      case 'undo':
      case 'redo':
        return void replay(command);
      case 'saved':
        if (useUi.getState().saving?.state === 'failed') return useUi.getState().saving?.retry?.();
        return say(t('allSaved', { time: formatTime(new Date().toISOString(), language) }));
      case 'print':
        return history.push(reportOf(history.location.pathname, history.location.search));
      case 'lock':
      case 'switchCompany':
        return void lockFile(engine);
      case 'newWindow':
        return void shell.window.open({ address: history.location.href });
      case 'back':
        return history.back();
      case 'forward':
        return history.forward();
      case 'zoomIn':
        return zoomTo(preferences.zoom + 0.1);
      case 'zoomOut':
        return zoomTo(preferences.zoom - 0.1);
      case 'zoomReset':
        return zoomTo(1);
      case 'help':
        return useUi.getState().setHelpShown(!useUi.getState().isHelpShown);
      case 'shortcuts':
        return useUi.getState().setShortcutsShown(true);
      default:
        return assertNever(command);
    }
  };
}

/** Takes back or does again, and says what it was. */
function useReplay(say: (text: string) => void): (step: 'undo' | 'redo') => Promise<void> {
  const { engine } = useAccess();
  const t = useTexts('frame');
  const failureText = useFailureText();
  const sentence = useActSentence();
  return async (step) => {
    try {
      // A change on its way to the file is the last one, not the one before it.
      await everythingSaved();
      const { action, label } = await engine.vault[step]();
      const done = t(step === 'undo' ? 'undone' : 'redone');
      say(action === null ? done : `${done}: ${sentence(action, label)}`);
    } catch (error) {
      say(failureText(error).title);
    }
  };
}

/** Opens the history of what is on screen. */
function showHistory(nothing: () => void): void {
  const record = recordOnScreen(history.location.pathname, history.location.search);
  if (record) useUi.getState().showHistory(record);
  else nothing();
}

/** Opens the quick record over whatever is there; only what belongs to the window itself makes room for it. */
function reportBreach(): void {
  const { closePalette, setShortcutsShown, askForBreach } = useUi.getState();
  closePalette();
  setShortcutsShown(false);
  askForBreach(true);
}

/** The report that belongs to what is on screen. */
export function reportOf(pathname: string, search = ''): string {
  const [, area = '', id, page] = pathname.split('/');
  if (area === 'breaches' && !id) return '/reports?kind=breachRegister';
  if (area === 'breaches')
    return `/reports?kind=${page === 'notification' ? 'breachNotification' : 'breachFile'}&breachId=${id}`;
  if (area === 'consents' && id) return `/reports?kind=consentText&textId=${id}`;
  if (area === 'consents') return consentRegisterOf(new URLSearchParams(search).get('asOf'));
  if (area === 'requests' && !id) return '/reports?kind=requestRegister';
  if (area === 'personas' && id) return `/reports?kind=personaSheet&personaId=${id}`;
  if (area === 'personas' || area === 'content') return '/reports?kind=contentMatrix';
  if (area === 'campaigns' && id) return `/reports?kind=campaignPage&campaignId=${id}`;
  if (area === 'comparisons' && id) return `/reports?kind=vendorComparison&comparisonId=${id}`;
  if (area === 'comparisons') return '/reports?kind=vendorComparison';
  if (area === 'assessments' && id) return `/reports?kind=vendorAssessment&assessmentId=${id}`;
  return '/reports';
}

/** The register of consent texts at the time that its list is turned to. */
function consentRegisterOf(asOf: string | null): string {
  const kind = '/reports?kind=consentRegister';
  return asOf !== null && Number.isFinite(Date.parse(asOf)) ? `${kind}&at=${encodeURIComponent(asOf)}` : kind;
}

/** Fields undo their own typing, and the arrow with Alt moves by words on macOS. */
function leavesItToField(command: WindowCommand, target: EventTarget | null): boolean {
  return (command === 'undo' || command === 'redo') && isTextField(target);
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'file'].includes(target.type);
}
