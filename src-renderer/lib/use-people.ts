import { useQuery } from '@tanstack/react-query';
import type { Person } from '../../src-main/contract/company.ts';
import { useAccess } from './queries.ts';

/** The people of the own company. */
export function usePeople(): {
  people: readonly Person[];
  /** Before that nobody is known. */
  isRead: boolean;
  nameOf(id: string | null): string | null;
} {
  const { ask } = useAccess();
  const { data } = useQuery(ask.company.people.queryOptions());
  const people = data?.people ?? [];
  return {
    people,
    isRead: data !== undefined,
    nameOf: (id) => people.find((person) => person.id === id)?.name ?? null,
  };
}

/** The person with this name, for a choice among the company's people. */
export function personNamed(people: readonly Person[], name: string): Person | undefined {
  return people.find((person) => person.name === name);
}
