import { useQueries } from '@tanstack/react-query';
import { useAccess } from '../lib/queries.ts';
import { useSecondTurn } from '../lib/use-second-turn.ts';

/** The day on which all law tables were last checked: the oldest of them, null until they are read. */
export function useLawDay(): string | null {
  const { ask } = useAccess();
  const enabled = useSecondTurn();
  const [transfer, controls, authorities] = useQueries({
    queries: [
      { ...ask.vendors.transferLaw.queryOptions(), enabled },
      { ...ask.company.controls.queryOptions(), enabled },
      { ...ask.company.authorities.queryOptions(), enabled },
    ],
  });
  const days = [transfer.data?.asOf, controls.data?.asOf, authorities.data?.asOf];
  return days.filter((day) => day !== undefined).sort()[0] ?? null;
}
