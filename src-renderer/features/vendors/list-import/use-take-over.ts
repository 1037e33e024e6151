import type { VendorList, VendorListPreview } from '../../../../src-main/contract/vendor-import.ts';
import { useAccess } from '../../../lib/queries.ts';
import { type Taken, useTaken } from '../../../lib/use-taken.ts';

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

export interface TakeOverWork extends Omit<Taken<TakenList>, 'run'> {
  run: (list: VendorList, preview: VendorListPreview) => void;
}

/** Taking a list over and back: as long as it stands, nobody judges the same list anew. */
export function useTakeOver(): TakeOverWork {
  const { engine } = useAccess();
  const { run, ...rest } = useTaken<TakenList>();
  return {
    ...rest,
    run: (list, { duplicates }) =>
      run(async () => {
        const { added, completed, left } = await engine.vendorImport.run(list);
        const skipped = duplicates.filter(({ choice }) => choice === 'skip').length;
        return { list, added, completed, skipped, wrong: left };
      }),
  };
}
