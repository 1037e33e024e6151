import { useQuery } from '@tanstack/react-query';
import type { VaultSettings } from '../../../src-main/contract/settings.ts';
import { onlyWithoutData, useAccess } from '../../lib/queries.ts';
import { type Change, useChanges } from '../../lib/use-changes.ts';

/** The settings of the open file, undefined until they are read, and how to change one of them. */
export function useVaultSettings(): {
  settings: VaultSettings | undefined;
  change(change: Change<VaultSettings>): Promise<boolean>;
} {
  const { ask, engine } = useAccess();
  const { data: settings } = useQuery({ ...ask.settings.get.queryOptions(), throwOnError: onlyWithoutData });
  const change = useChanges<VaultSettings>({
    queryKey: ask.settings.get.queryKey(),
    read: engine.settings.get,
    save: engine.settings.save,
  });
  return { settings, change };
}
