import { useState } from 'react';
import type { TextVersion, VersionContent } from '../../../../src-main/contract/consent-record.ts';
import { useAccess } from '../../../lib/queries.ts';
import { type GuardedDraft, useGuardedDraft } from '../../../lib/use-guarded-draft.ts';
import { isTooLong } from './longest-wording.ts';

interface Words {
  content: VersionContent;
  reason: string;
}

export interface Draft extends Words, Omit<GuardedDraft<Words>, 'value' | 'type' | 'choose'> {
  /** Still being typed: saved after a rest, on leaving the field, or on leaving the page. */
  type(part: Partial<VersionContent>): void;
  /** Decided: saved at once. */
  choose(part: Partial<VersionContent>): void;
  typeReason(reason: string): void;
  /** A saving took signs out that nobody sees. */
  wasCleaned: boolean;
}

/** The words of a draft as they are typed; every change saves itself. A published version has nothing to save. */
export function useDraft({ id: versionId, content, reason, savedAt }: TextVersion): Draft {
  const { engine } = useAccess();
  const [wasCleaned, setCleaned] = useState(false);
  const { value, ...draft } = useGuardedDraft<Words>({
    stored: { content, reason },
    savedAt,
    save: async (words, basedOn) => {
      const kept = await engine.consents.saveDraft({ versionId, ...words, basedOn });
      setCleaned((was) => was || kept.normalised);
      return kept;
    },
    isValid: (words) => !isTooLong(words.content),
  });
  const over = (part: Partial<VersionContent>) => (now: Words) => ({ content: { ...now.content, ...part } });
  return {
    ...draft,
    ...value,
    wasCleaned,
    type: (part) => draft.type(over(part)),
    choose: (part) => void draft.choose(over(part)),
    typeReason: (next) => draft.type({ reason: next }),
  };
}
