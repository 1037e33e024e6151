import { useQuery } from '@tanstack/react-query';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useAccess } from '../../../lib/queries.ts';
import { usePeople } from '../../../lib/use-people.ts';
import { currentAbout } from '../decisions/current.ts';
import { useVendorName } from '../record/use-vendor-name.ts';
import type { Said } from './chapters.ts';

/** What the next notification would say, from the case, the company and its people; null while they are read. */
export function useSaid(breach: Breach): Said | null {
  const { ask } = useAccess();
  const { people } = usePeople();
  const { data: company } = useQuery(ask.company.profile.queryOptions());
  const vendorName = useVendorName(breach.vendorId);
  if (!company) return null;
  const decided = currentAbout(breach.decisions, 'people');
  const told = breach.letters.flatMap(({ kind, sent }) =>
    sent && kind !== 'controllerNotice' ? [sent.at] : [],
  );
  const severity = breach.severities.at(-1);
  return {
    company,
    contact: people.find((person) => person.function === 'dpo') ?? null,
    reporter: breach.recordedBy,
    processorName: vendorName ?? '',
    particulars: breach.particulars,
    measures: breach.tasks,
    people: decided && {
      result: decided.decision.result,
      reason: decided.reason,
      toldAt: told.toSorted()[0] ?? null,
    },
    severity: severity ? { score: severity.answer.score, level: severity.level } : null,
  };
}
