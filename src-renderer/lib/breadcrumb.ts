import { useEffect } from 'react';
import { type Crumb, useUi } from './ui-store.ts';

/** Shows the way to this record in the top bar for as long as the page is there. */
export function useBreadcrumb(crumbs: readonly Crumb[]): void {
  const { setCrumbs } = useUi.getState();
  const shown = JSON.stringify(crumbs);
  useEffect(() => {
    setCrumbs(JSON.parse(shown));
    return () => setCrumbs([]);
  }, [setCrumbs, shown]);
}
