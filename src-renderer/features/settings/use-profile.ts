import { useQuery } from '@tanstack/react-query';
import type { CompanyProfile } from '../../../src-main/contract/company.ts';
import { onlyWithoutData, useAccess } from '../../lib/queries.ts';
import { useSaving } from '../../lib/saving.ts';

/** The company of the open file and how to change a part of it. */
export interface ChangeableProfile {
  profile: CompanyProfile;
  change(part: Partial<CompanyProfile>): Promise<boolean>;
}

/** The company's profile once it is read; null until then. */
export function useProfile(): ChangeableProfile | null {
  const { ask, engine } = useAccess();
  const { data: profile } = useQuery({
    ...ask.company.profile.queryOptions(),
    throwOnError: onlyWithoutData,
  });
  const saving = useSaving();
  if (!profile) return null;
  return {
    profile,
    // Read anew, so that two quick changes do not undo each other.
    change: (part) =>
      saving(async () => engine.company.saveProfile({ ...(await engine.company.profile()), ...part })),
  };
}
