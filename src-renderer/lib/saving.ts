import { useEffect, useRef } from 'react';
import { useTexts } from '../i18n/messages.ts';
import { useFailureText } from './failure-notice.tsx';
import { countUntilDone } from './leaving.ts';
import { useAccess } from './queries.ts';
import { toasts, useUi } from './ui-store.ts';

/** "Speichert …" appears only when saving takes longer than this, in milliseconds. */
const patience = 400;

/**
 * Runs a saving call and shows its state in the top bar; a refusal stays there with a way to try again.
 * Resolves to false when it was refused. The state goes with the component, unless a part of a page leaves it to its page.
 */
export function useSaving(
  owner: 'page' | 'part' = 'page',
): (save: () => Promise<unknown>) => Promise<boolean> {
  const failureText = useFailureText();
  const latest = useRef(0);
  useEffect(() => {
    if (owner === 'part') return;
    return () => {
      latest.current = Number.POSITIVE_INFINITY;
      useUi.getState().setSaving(null);
    };
  }, [owner]);
  const run = (save: () => Promise<unknown>): Promise<boolean> => countUntilDone(runNow(save));
  const runNow = async (save: () => Promise<unknown>): Promise<boolean> => {
    const turn = ++latest.current;
    const show = (saving: ReturnType<typeof useUi.getState>['saving']) => {
      if (turn === latest.current) useUi.getState().setSaving(saving);
    };
    const timer = setTimeout(() => show({ state: 'saving', at: null, retry: null }), patience);
    try {
      await save();
      show({ state: 'saved', at: new Date().toISOString(), retry: null });
      return true;
    } catch (error) {
      const reason = failureText(error).title;
      show({ state: 'failed', at: null, retry: () => void run(save), reason });
      return false;
    } finally {
      clearTimeout(timer);
    }
  };
  return run;
}

/**
 * Says what was done, or only that it is saved, and offers to take it back: exactly that change, as long as nothing else was
 * done since.
 */
export function useDoneToast(): (text?: string) => void {
  const { engine } = useAccess();
  const t = useTexts('frame');
  const failureText = useFailureText();
  const takeBack = async (done: Promise<{ change: number | null }>) => {
    const { change } = await done;
    const { action } = change === null ? { action: null } : await engine.vault.undo({ change });
    if (action === null) toasts.add({ text: t('undoPassed') });
  };
  return (text = t('kept')) => {
    const done = engine.vault.undoState();
    // When the file is locked at once, nobody takes anything back any more.
    done.catch(() => undefined);
    const onAction = () =>
      void takeBack(done).catch((error: unknown) => toasts.add({ text: failureText(error).title }));
    toasts.add({ text, actionLabel: t('undo'), onAction });
  };
}
