import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import {
  type DataPointState,
  PersonaContent,
  type PersonFinding,
} from '../../../src-main/contract/persona-record.ts';
import type { Persona } from '../../../src-main/contract/personas.ts';
import { useAccess } from '../../lib/queries.ts';

/** Typing rests this long, in milliseconds, before it is looked at. */
const rest = 250;

export interface LiveCheck {
  findings: readonly PersonFinding[];
  /** One for each data point, as far as they were looked at. */
  diet: readonly DataPointState[];
}

/** What the check says of the words as they are typed; nothing of them is kept. */
export function useLiveCheck(persona: Persona, typed: PersonaContent): LiveCheck {
  const { ask } = useAccess();
  const settled = useSettled(typed);
  const isStored = settled === persona.content;
  const { data } = useQuery({
    ...ask.personas.check.queryOptions({
      input: { content: settled },
      enabled: !isStored && PersonaContent.safeParse(settled).success,
    }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return isStored || !data ? persona : data;
}

function useSettled<T>(value: T): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), rest);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
