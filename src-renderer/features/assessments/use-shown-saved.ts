import { useEffect } from 'react';
import type { Assessment } from '../../../src-main/contract/assessments.ts';
import { useUi } from '../../lib/ui-store.ts';

/** Shows in the top bar when this run was last saved, as soon as it is on screen. */
export function useShownSaved({ id, lastSavedAt }: Assessment): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: later saves show themselves
  useEffect(() => {
    const { setSaving } = useUi.getState();
    setSaving({ state: 'saved', at: lastSavedAt, retry: null });
    return () => setSaving(null);
  }, [id]);
}
