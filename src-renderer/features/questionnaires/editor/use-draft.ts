import { useQuery } from '@tanstack/react-query';
import type { OwnContent, OwnQuestionnaire } from '../../../../src-main/contract/own-questionnaires.ts';
import { useAccess } from '../../../lib/queries.ts';
import { type GuardedDraft, useGuardedDraft } from '../../../lib/use-guarded-draft.ts';

export interface QuestionnaireDraft extends Omit<GuardedDraft<OwnContent>, 'value'> {
  content: OwnContent;
  /** A published version is only to be read. */
  isLocked: boolean;
}

/** A questionnaire as it is being written; every change saves itself. */
export function useDraft(id: string, stored: OwnContent, savedAt: string | null): QuestionnaireDraft {
  const { engine } = useAccess();
  const { value: content, ...draft } = useGuardedDraft({
    stored,
    savedAt: savedAt ?? '',
    save: (next, basedOn) => engine.questionnaires.saveDraft({ id, content: next, basedOn }),
    isValid: () => savedAt !== null,
  });
  return { ...draft, content, isLocked: savedAt === null };
}

/** What stands: the draft, else what the newest version says. */
export function useStanding(record: OwnQuestionnaire | undefined): OwnContent | null {
  const { ask } = useAccess();
  const newest = record?.versions[0]?.number;
  const { data } = useQuery({
    ...ask.questionnaires.version.queryOptions({ input: { id: record?.id ?? '', number: newest ?? 0 } }),
    enabled: record?.draft === null && newest !== undefined,
  });
  return record?.draft?.content ?? data?.content ?? null;
}
