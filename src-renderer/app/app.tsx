import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { type Access, AccessProvider } from '../lib/queries.ts';
import { CrashBoundary } from './crash-boundary.tsx';
import { Gate } from './gate.tsx';
import { Spoken } from './spoken.tsx';

/** The whole page: engine access, language and theme, then what the open file decides. */
export function App({ access, queries }: { access: Access; queries: QueryClient }) {
  return (
    <QueryClientProvider client={queries}>
      <AccessProvider value={access}>
        <Suspense>
          <Spoken>
            <CrashBoundary>
              <Gate />
            </CrashBoundary>
          </Spoken>
        </Suspense>
      </AccessProvider>
    </QueryClientProvider>
  );
}
