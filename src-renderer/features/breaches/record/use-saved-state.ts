import { useEffect } from 'react';
import { useUi } from '../../../lib/ui-store.ts';

/** Takes the word "saved" from the top bar when a page is left whose parts save themselves. */
export function useSavedState(): void {
  useEffect(() => () => useUi.getState().setSaving(null), []);
}
