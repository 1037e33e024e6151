import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PersonaRow } from '../../../../src-main/contract/personas.ts';
import { useAccess } from '../../../lib/queries.ts';
import type { PersonaListAddress } from './list-address.ts';

export interface Personas {
  /** What the address asks for; undefined while it is read. */
  rows: readonly PersonaRow[] | undefined;
  counts: Readonly<Record<PersonaListAddress['view'], number | undefined>>;
  /** The rows are those of the question before. */
  isBehind: boolean;
  error: unknown;
}

/** The personas as the address wants them, and how many stand in each view. */
export function usePersonas({ view, search }: PersonaListAddress): Personas {
  const { ask } = useAccess();
  const inputOf = (one: PersonaListAddress['view'], words: string) => ({
    search: words.slice(0, 200),
    isArchived: one === 'archived',
  });
  const asked = useQuery({
    ...ask.personas.list.queryOptions({ input: inputOf(view, search) }),
    placeholderData: keepPreviousData,
  });
  const active = useQuery(ask.personas.list.queryOptions({ input: inputOf('active', '') }));
  const archived = useQuery(ask.personas.list.queryOptions({ input: inputOf('archived', '') }));
  return {
    rows: asked.data?.rows,
    isBehind: asked.isPlaceholderData,
    counts: { active: active.data?.rows.length, archived: archived.data?.rows.length },
    error: asked.error ?? active.error,
  };
}
