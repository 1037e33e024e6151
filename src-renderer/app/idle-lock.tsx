import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/messages.ts';
import { lockFile } from '../lib/leaving.ts';
import { useAccess } from '../lib/queries.ts';
import { useUi } from '../lib/ui-store.ts';
import { onInput, onInputElsewhere, tellOtherWindows } from '../lib/window-input.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** The warning comes so many milliseconds before the lock (WCAG 2.2.1 asks for at least 20 seconds). */
const warningTime = 60_000;

/** Quiet milliseconds before the warning; with one minute set, half a minute of quiet comes first. */
function quietTime(minutes: number): number {
  return Math.max(warningTime / 2, minutes * 60_000 - warningTime);
}

/** Locks the file after the set minutes without input in any window; a warning before can be answered with one key. */
export function IdleLock() {
  const { ask, engine } = useAccess();
  const { data: settings } = useQuery(ask.settings.get.queryOptions());
  const minutes = settings?.idleLockMinutes ?? null;
  const lock = () => {
    useUi.getState().setClosedBecause('idle');
    void lockFile(engine);
  };
  return minutes === null ? null : <IdleWatch key={minutes} minutes={minutes} onLock={lock} />;
}

/** Calls back after so many quiet minutes; a warning before can be answered with one key. */
export function IdleWatch({ minutes, onLock: lock }: { minutes: number; onLock: () => void }) {
  const t = useTexts('frame');
  const [isWarning, setWarning] = useState(false);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every turn starts the clock anew
  useEffect(() => watchInput(quietTime(minutes), () => setWarning(true)), [minutes, turn]);
  const stayAwake = () => {
    setWarning(false);
    setTurn((last) => last + 1);
  };
  const keepOpen = () => {
    tellOtherWindows();
    stayAwake();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock of the warning runs once per warning
  useEffect(() => {
    if (!isWarning) return;
    const timer = setTimeout(lock, warningTime);
    const stopListening = onInputElsewhere(stayAwake);
    return () => {
      clearTimeout(timer);
      stopListening();
    };
  }, [isWarning]);
  return (
    <Dialog
      isOpen={isWarning}
      onOpenChange={(isOpen) => !isOpen && keepOpen()}
      title={t('idleTitle')}
      closeLabel={t('keepOpen')}
      role="alertdialog"
      size="small"
      footer={
        <>
          <Button onPress={lock}>{t('lockNow')}</Button>
          <Button variant="primary" autoFocus onPress={keepOpen}>
            {t('keepOpen')}
          </Button>
        </>
      }
    >
      <p>{t('idleText')}</p>
    </Dialog>
  );
}

/** Calls back once after `quiet` milliseconds without input in any window; returns how to stop. */
function watchInput(quiet: number, onQuiet: () => void): () => void {
  let lastInput = Date.now();
  let timer = setTimeout(check, quiet);
  const stopListening = onInput(() => {
    lastInput = Date.now();
  });
  const stop = () => {
    clearTimeout(timer);
    stopListening();
  };
  function check() {
    const left = lastInput + quiet - Date.now();
    if (left > 0) {
      timer = setTimeout(check, left);
      return;
    }
    stop();
    onQuiet();
  }
  return stop;
}
