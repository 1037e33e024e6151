import { useFailureText } from './failure-notice.tsx';
import { useDoneToast } from './saving.ts';
import { toasts } from './ui-store.ts';

/** Does something with a record as a whole, says what was done and offers to take it back; a refusal is said as well. */
export function useToldAct(): (act: () => Promise<unknown>, doneText: string) => Promise<void> {
  const done = useDoneToast();
  const failureText = useFailureText();
  return async (act, doneText) => {
    try {
      await act();
      done(doneText);
    } catch (error) {
      const { title, sentence } = failureText(error);
      toasts.add({ text: `${title} ${sentence}` });
    }
  };
}
