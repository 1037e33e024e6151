import { useTexts } from '../../i18n/messages.ts';
import { useFailureText } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { useDoneToast } from '../../lib/saving.ts';
import { toasts } from '../../lib/ui-store.ts';

export interface Standing {
  archive: (vendorIds: string[]) => void;
  restore: (vendorIds: string[]) => void;
  setOwner: (vendorIds: string[], ownerId: string | null) => void;
}

/** Archive, way back and owner of one or many vendors; each can be taken back from its toast. */
export function useStanding(): Standing {
  const { engine } = useAccess();
  const t = useTexts('vendors');
  const done = useDoneToast();
  const failureText = useFailureText();
  const run = async (act: () => Promise<string>) => {
    try {
      done(await act());
    } catch (error) {
      toasts.add({ text: failureText(error).title });
    }
  };
  return {
    archive: (vendorIds) =>
      void run(async () =>
        t('bulk.archived', { count: (await engine.vendors.archive({ vendorIds })).archived }),
      ),
    restore: (vendorIds) =>
      void run(async () =>
        t('bulk.restored', { count: (await engine.vendors.restore({ vendorIds })).restored }),
      ),
    setOwner: (vendorIds, ownerId) =>
      void run(async () =>
        t('bulk.ownerSet', { count: (await engine.vendors.setOwner({ vendorIds, ownerId })).changed }),
      ),
  };
}
