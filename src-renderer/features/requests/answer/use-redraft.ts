import type { AnswerDraft } from '../../../../src-main/contract/requests.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';

export interface Redraft {
  /** Writes the letter anew from the facts; what stood there comes back by undo. */
  run: (draft: AnswerDraft) => Promise<boolean>;
  discard: () => Promise<boolean>;
  error: unknown;
}

/** Drafting the answer anew and throwing it away. */
export function useRedraft(requestId: string): Redraft {
  const t = useTexts('requests.record.answer');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  return {
    run: ({ result, language }) =>
      deed.run(async () => {
        const letter = { about: 'answer', result } as const;
        const { text } = await engine.requests.draftLetter({ requestId, letter, language });
        await engine.requests.saveDraft({ requestId, draft: { result, language, text } });
        done(t('redrafted'));
      }),
    discard: () =>
      deed.run(async () => {
        await engine.requests.saveDraft({ requestId, draft: null });
        done(t('discarded'));
      }),
    error: deed.error,
  };
}
