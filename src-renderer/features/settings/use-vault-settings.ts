import { useQuery } from '@tanstack/react-query';
import type { VaultSettings } from '../../../src-main/contract/settings.ts';
import { onlyWithoutData, useAccess } from '../../lib/queries.ts';
import { useSaving } from '../../lib/saving.ts';

/** The settings of the open file, undefined until they are read, and how to change one of them. */
export function useVaultSettings(): {
  settings: VaultSettings | undefined;
  change(part: Partial<VaultSettings>): Promise<boolean>;
} {
  const { ask, engine } = useAccess();
  const { data: settings } = useQuery({ ...ask.settings.get.queryOptions(), throwOnError: onlyWithoutData });
  const saving = useSaving();
  return {
    settings,
    // Read anew, so that two quick changes do not undo each other.
    change: (part) => saving(async () => engine.settings.save({ ...(await engine.settings.get()), ...part })),
  };
}
