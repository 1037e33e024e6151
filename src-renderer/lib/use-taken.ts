import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../i18n/messages.ts';
import { useAccess } from './queries.ts';
import { toasts } from './ui-store.ts';
import { type Deed, useDeed } from './use-deed.ts';

export interface Taken<Result> {
  /** What was done; null before, and again once it was taken back, here or by keyboard. */
  taken: Result | null;
  deed: Deed;
  /** Does it, and remembers what came of it. */
  run: (act: () => Promise<Result>) => void;
  takeBack: () => void;
}

/** One command whose result stays on the page for as long as it stands, with the way back from exactly that change. */
export function useTaken<Result>(): Taken<Result> {
  const t = useTexts('frame');
  const { ask, engine } = useAccess();
  const queries = useQueryClient();
  const deed = useDeed();
  const [kept, keep] = useState<{ result: Result; change: number } | null>(null);
  const undoState = ask.vault.undoState.queryOptions();
  const { data } = useQuery(undoState);
  // What is done again has a later number, so that it stands again.
  const stands = kept !== null && (data?.change ?? 0) >= kept.change;
  const run = async (act: () => Promise<Result>) => {
    const result = await act();
    const { change } = await queries.fetchQuery({ ...undoState, staleTime: 0 });
    keep({ result, change: change ?? 0 });
  };
  const takeBack = async () => {
    const { action } = await engine.vault.undo({ change: kept?.change ?? 0 });
    if (action === null) toasts.add({ text: t('undoPassed') });
  };
  return {
    taken: stands ? kept.result : null,
    deed,
    run: (act) => void deed.run(() => run(act)),
    takeBack: () => void deed.run(takeBack),
  };
}
