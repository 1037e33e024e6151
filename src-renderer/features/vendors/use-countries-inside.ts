import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAccess } from '../../lib/queries.ts';

/** Codes of the countries of the European Economic Area, as the law tables say. */
export function useCountriesInside(): ReadonlySet<string> {
  const { ask } = useAccess();
  const { data } = useQuery(ask.vendors.transferLaw.queryOptions());
  return useMemo(
    () => new Set((data?.countries ?? []).filter(({ status }) => status === 'eea').map(({ code }) => code)),
    [data],
  );
}
