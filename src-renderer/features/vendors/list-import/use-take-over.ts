import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { VendorList, VendorListPreview } from '../../../../src-main/contract/vendor-import.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { type Deed, useDeed } from '../../../lib/use-deed.ts';

/** What became of a list that was taken over. */
export interface TakenList {
  list: VendorList;
  added: number;
  completed: number;
  /** Known companies that stayed as they are. */
  skipped: number;
  /** Rows with errors. */
  wrong: number;
}

export interface TakeOverWork {
  /** Null before, and again once it was taken back, here or by keyboard. */
  taken: TakenList | null;
  deed: Deed;
  run: (list: VendorList, preview: VendorListPreview) => void;
  takeBack: () => void;
}

/** Taking a list over and back: as long as it stands, nobody judges the same list anew. */
export function useTakeOver(): TakeOverWork {
  const t = useTexts('frame');
  const { ask, engine } = useAccess();
  const queries = useQueryClient();
  const deed = useDeed();
  const [kept, keep] = useState<(TakenList & { change: number }) | null>(null);
  const undoState = ask.vault.undoState.queryOptions();
  const { data } = useQuery(undoState);
  // What is done again has a later number, so that it stands again.
  const stands = kept !== null && (data?.change ?? 0) >= kept.change;
  const run = async (list: VendorList, { duplicates }: VendorListPreview) => {
    const { added, completed, left } = await engine.vendorImport.run(list);
    const skipped = duplicates.filter(({ choice }) => choice === 'skip').length;
    const { change } = await queries.fetchQuery({ ...undoState, staleTime: 0 });
    keep({ list, added, completed, skipped, wrong: left, change: change ?? 0 });
  };
  const takeBack = async () => {
    const { action } = await engine.vault.undo({ change: kept?.change ?? 0 });
    if (action === null) toasts.add({ text: t('undoPassed') });
  };
  return {
    taken: stands ? kept : null,
    deed,
    run: (list, preview) => void deed.run(() => run(list, preview)),
    takeBack: () => void deed.run(takeBack),
  };
}
