import { useQuery } from '@tanstack/react-query';
import type { CompanyProfile } from '../../../src-main/contract/company.ts';
import { onlyWithoutData, useAccess } from '../../lib/queries.ts';
import { type Change, useChanges } from '../../lib/use-changes.ts';

/** The company of the open file and how to change a part of it. */
export interface ChangeableProfile {
  profile: CompanyProfile;
  change(change: Change<CompanyProfile>): Promise<boolean>;
}

/** The company's profile once it is read; null until then. */
export function useProfile(): ChangeableProfile | null {
  const { ask, engine } = useAccess();
  const { data: profile } = useQuery({
    ...ask.company.profile.queryOptions(),
    throwOnError: onlyWithoutData,
  });
  const change = useChanges<CompanyProfile>({
    queryKey: ask.company.profile.queryKey(),
    read: engine.company.profile,
    save: engine.company.saveProfile,
  });
  return profile ? { profile, change } : null;
}
