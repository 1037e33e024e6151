import { useSuspenseQuery } from '@tanstack/react-query';
import type { CompanyProfile } from '../../../src-main/contract/company.ts';
import { useAccess } from '../../lib/queries.ts';
import { useSaving } from '../../lib/saving.ts';

/** The company of the open file and how to change a part of it. */
export function useProfile(): {
  profile: CompanyProfile;
  change(part: Partial<CompanyProfile>): Promise<boolean>;
} {
  const { ask, engine } = useAccess();
  const { data: profile } = useSuspenseQuery(ask.company.profile.queryOptions());
  const saving = useSaving();
  return {
    profile,
    // Read anew, so that two quick changes do not undo each other.
    change: (part) =>
      saving(async () => engine.company.saveProfile({ ...(await engine.company.profile()), ...part })),
  };
}
