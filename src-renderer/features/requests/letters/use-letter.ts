import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RequestLetter } from '../../../../src-main/contract/requests.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useAccess } from '../../../lib/queries.ts';

export interface Letter {
  language: Language;
  setLanguage: (language: Language) => void;
  subject: string;
  text: string;
}

/** The draft of a letter, at first in the company's language; null while it is read. */
export function useLetter(requestId: string, letter: RequestLetter): Letter | null {
  const { ask } = useAccess();
  const [chosen, setLanguage] = useState<Language | null>(null);
  const { data: profile } = useQuery(ask.company.profile.queryOptions());
  const language = chosen ?? profile?.language ?? 'de';
  const { data } = useQuery({
    ...ask.requests.draftLetter.queryOptions({ input: { requestId, letter, language } }),
    enabled: profile !== undefined,
    placeholderData: keepPreviousData,
  });
  return data ? { ...data, language, setLanguage } : null;
}
