import { useQuery } from '@tanstack/react-query';
import type { PersonaRow } from '../../../src-main/contract/personas.ts';
import { useAccess } from '../../lib/queries.ts';
import type { ReportAddress } from './request.ts';

export interface PersonaChoice {
  /** Personas in use; null until they are read. */
  personas: readonly PersonaRow[] | null;
  /** Which one the address asks for, else the first. */
  personaId: string | undefined;
}

/** Which persona the address asks for, with all that could be chosen. */
export function usePersonaChoice(
  isWanted: boolean,
  address: Pick<ReportAddress, 'personaId'>,
): PersonaChoice {
  const { ask } = useAccess();
  const { data } = useQuery(
    ask.personas.list.queryOptions({ input: { search: '', isArchived: false }, enabled: isWanted }),
  );
  const personas = data?.rows ?? null;
  return { personas, personaId: address.personaId ?? personas?.[0]?.id };
}
