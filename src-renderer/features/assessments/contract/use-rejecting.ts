import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast, useSaving } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';

/** A proposal in a file, by its words. */
interface Passage {
  assessmentId: string;
  hash: string;
  questionId: string;
  text: string;
}

/** Rejects proposals and offers them again; both can be undone. */
export function useRejecting() {
  const { engine } = useAccess();
  const t = useTexts('contract');
  const save = useSaving('part');
  const announce = useDoneToast();
  const deed = useDeed();
  const change = (act: () => Promise<unknown>, done: string) =>
    void save(async () => {
      await deed.tell(act);
      announce(done);
    });
  return {
    error: deed.error,
    reject: (passage: Passage) => change(() => engine.contracts.rejectPassage(passage), t('rejected')),
    restore: (passages: readonly Passage[]) =>
      change(async () => {
        for (const passage of passages) await engine.contracts.restorePassage(passage);
      }, t('restored')),
  };
}
