import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { root } from './root-route.ts';

const file = createRoute({
  getParentRoute: () => root,
  path: '/files/$hash',
  validateSearch: z.object({
    /** Words that stand in it, to be marked. */
    find: z.string().max(300).optional().catch(undefined),
    page: z.number().int().positive().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/search/file/file-page.tsx'), 'FilePage'),
});

/** Addresses of what a search finds and no area has. */
export const searchRoutes = [file] as const;
