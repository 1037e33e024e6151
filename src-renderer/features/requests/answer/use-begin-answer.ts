import { useQuery } from '@tanstack/react-query';
import type { DataRequest } from '../../../../src-main/contract/requests.ts';
import { useAccess } from '../../../lib/queries.ts';
import { type Deed, useDeed } from '../../../lib/use-deed.ts';

/** Id of the part of the page where the answer is written. */
export const answerPlace = 'answer';

export interface BeginAnswer extends Pick<Deed, 'isRunning' | 'error'> {
  /** False until the company's language is known. */
  canBegin: boolean;
  /** Drafts the letter if there is none, and shows it. */
  begin: () => void;
}

/** The way to the answer: its first draft comes from the facts, in the company's language. */
export function useBeginAnswer({ id: requestId, draft, answer }: DataRequest): BeginAnswer {
  const { ask, engine } = useAccess();
  const deed = useDeed();
  const { data: profile } = useQuery(ask.company.profile.queryOptions());
  const write = async () => {
    const language = profile?.language ?? 'de';
    const letter = { about: 'answer', result: 'done' } as const;
    const { text } = await engine.requests.draftLetter({ requestId, letter, language });
    await engine.requests.saveDraft({ requestId, draft: { result: 'done', language, text } });
  };
  const begin = async () => {
    if (draft || answer || (await deed.run(write)))
      document.getElementById(answerPlace)?.scrollIntoView({ block: 'start' });
  };
  return {
    canBegin: profile !== undefined,
    begin: () => void begin(),
    isRunning: deed.isRunning,
    error: deed.error,
  };
}
