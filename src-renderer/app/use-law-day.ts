import { useQueries } from '@tanstack/react-query';
import { useAccess } from '../lib/queries.ts';

/** The day on which all law tables were last checked: the oldest of them, null until they are read. */
export function useLawDay(): string | null {
  const { ask } = useAccess();
  const [transfer, controls, authorities] = useQueries({
    queries: [
      ask.vendors.transferLaw.queryOptions(),
      ask.company.controls.queryOptions(),
      ask.company.authorities.queryOptions(),
    ],
  });
  const days = [transfer.data?.asOf, controls.data?.asOf, authorities.data?.asOf];
  return days.filter((day) => day !== undefined).sort()[0] ?? null;
}
