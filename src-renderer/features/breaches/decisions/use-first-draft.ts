import { useQuery } from '@tanstack/react-query';
import { useAccess } from '../../../lib/queries.ts';
import { usePeople } from '../../../lib/use-people.ts';
import type { DecisionDraft } from './current.ts';

/** A decision before anybody wrote a word of it: by whom the company decides, otherwise by who is working. */
export function useFirstDraft(): DecisionDraft {
  const { ask } = useAccess();
  const { people } = usePeople();
  const { data: settings } = useQuery(ask.settings.get.queryOptions());
  const approver = people.find((person) => person.function === 'approver');
  return {
    result: null,
    reason: '',
    exemption: null,
    by: approver?.name ?? settings?.actor ?? '',
    role: approver?.role ?? '',
    dpoOpinion: '',
  };
}
