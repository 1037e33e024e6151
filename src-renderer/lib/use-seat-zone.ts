import { useQuery } from '@tanstack/react-query';
import { useAccess } from './queries.ts';

/** IANA zone of the company's seat, in which times that count are told; null while it is read. */
export function useSeatZone(): string | null {
  const { ask } = useAccess();
  const { data: law } = useQuery(ask.breaches.law.queryOptions());
  const { data: profile } = useQuery(ask.company.profile.queryOptions());
  if (!law || !profile) return null;
  return law.zones[profile.country] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
