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

const trash = createRoute({
  getParentRoute: () => root,
  path: '/trash',
  component: lazyRouteComponent(() => import('../features/trash/trash-page.tsx'), 'TrashPage'),
});

/** Addresses of what belongs to no area: files, and what was removed. */
export const searchRoutes = [file, trash] as const;
