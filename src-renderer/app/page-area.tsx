import { useIsFetching } from '@tanstack/react-query';
import type { ReactNode } from 'react';

/** Where pages stand. While something on it is read for the first time it is busy: screen readers wait with reading. */
export function PageArea({ children }: { children: ReactNode }) {
  const isBusy = useIsFetching({ predicate: ({ state }) => state.data === undefined }) > 0;
  return (
    <main
      id="main"
      tabIndex={-1}
      aria-busy={isBusy}
      className="relative min-h-0 min-w-0 overflow-auto outline-none"
    >
      {children}
    </main>
  );
}
