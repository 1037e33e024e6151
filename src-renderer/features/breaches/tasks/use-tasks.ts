import type { BreachTask } from '../../../../src-main/contract/breach-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast, useSaving } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';

/** Adds, changes and removes measures and tasks; each can be taken back. */
export function useTasks(breachId: string) {
  const t = useTexts('breach');
  const { engine } = useAccess();
  const save = useSaving('part');
  const announce = useDoneToast();
  const deed = useDeed();
  const run = (act: () => Promise<unknown>) => save(() => deed.tell(act));
  return {
    error: deed.error,
    add: (kind: BreachTask['kind'], text: string) =>
      run(() =>
        engine.breaches.saveTask({
          breachId,
          task: { id: null, kind, text, ownerId: null, dueAt: null, doneAt: null },
        }),
      ),
    save: (task: BreachTask) => void run(() => engine.breaches.saveTask({ breachId, task })),
    remove: ({ id, text }: BreachTask) =>
      void run(async () => {
        await engine.breaches.removeTask({ taskId: id });
        announce(t('task.removed', { text }));
      }),
  };
}
