import '../lib/no-eval.ts';
import { RouterProvider } from '@tanstack/react-router';
import { askAhead } from './ask-ahead.ts';
import { router } from './router.tsx';

export { askAhead };

/** The open file, where the person last was. */
export function Desk() {
  return <RouterProvider router={router} />;
}

/** Reads the pages that an open file shows first, so that opening only draws. */
export async function prepareDesk(): Promise<void> {
  const { routesByPath } = router;
  await Promise.all([
    router.loadRouteChunk(routesByPath['/today']),
    router.loadRouteChunk(routesByPath['/vendors']),
  ]);
}
