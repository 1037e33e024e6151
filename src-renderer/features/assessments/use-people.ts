import { useQuery } from '@tanstack/react-query';
import type { Person } from '../../../src-main/contract/company.ts';
import { useAccess } from '../../lib/queries.ts';

/** The people of the own company. */
export function usePeople(): { people: readonly Person[]; nameOf(id: string | null): string | null } {
  const { ask } = useAccess();
  const { data } = useQuery(ask.company.people.queryOptions());
  const people = data?.people ?? [];
  return { people, nameOf: (id) => people.find((person) => person.id === id)?.name ?? null };
}
