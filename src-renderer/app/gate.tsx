import { useSuspenseQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useAccess } from '../lib/queries.ts';
import { router } from './router.tsx';

const StartPage = lazy(async () => ({
  default: (await import('../features/start/start-page.tsx')).StartPage,
}));

/** Closed: the start page and nothing of any company. Open: where the person last was. */
export function Gate() {
  const { ask } = useAccess();
  const { data: status } = useSuspenseQuery(ask.vault.status.queryOptions());
  return <Suspense>{status.state === 'open' ? <RouterProvider router={router} /> : <StartPage />}</Suspense>;
}
