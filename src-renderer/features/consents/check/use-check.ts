import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CheckAnswer } from '../../../../src-main/contract/consent-check.ts';
import type { VersionContent } from '../../../../src-main/contract/consent-record.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useAccess } from '../../../lib/queries.ts';
import { longestWording } from '../draft/longest-wording.ts';

/** Typing rests this long, in milliseconds, before the check follows. */
const rest = 250;

/** What the check finds in a wording and its form, while it is typed; undefined while there is nothing to read. */
export function useCheck({ wording, form }: VersionContent, language: Language): CheckAnswer | undefined {
  const { ask } = useAccess();
  const text = wording[language] ?? '';
  const settled = useSettled(JSON.stringify({ text, form, language }));
  const input = JSON.parse(settled);
  const { data } = useQuery({
    ...ask.consents.check.queryOptions({
      input,
      enabled: input.text.trim() !== '' && input.text.length <= longestWording,
      // Each pause while typing would leave an answer behind.
      gcTime: 10_000,
    }),
    placeholderData: keepPreviousData,
  });
  return text.trim() === '' ? undefined : data;
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (value === settled) return;
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value, settled]);
  return settled;
}
