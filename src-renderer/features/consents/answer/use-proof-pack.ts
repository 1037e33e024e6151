import type { PackRequest } from '../../../../src-main/contract/shell.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useSavedStream } from '../../../lib/use-saved-stream.ts';

/** A proof pack on its way to a file: asks where, makes it and says when it lies there. */
export function useProofPack() {
  const t = useTexts('consent');
  const { shell } = useAccess();
  const { run, ...stream } = useSavedStream();
  return {
    ...stream,
    save: (request: PackRequest) =>
      run(
        (signal) => shell.documents.saveProofPack(request, { signal }),
        (place) => toasts.add({ text: t('answer.packSaved', { place }) }),
      ),
  };
}
