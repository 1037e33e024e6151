import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { root } from './root-route.ts';

const deadlines = createRoute({
  getParentRoute: () => root,
  path: '/deadlines',
  validateSearch: z.object({
    span: z.enum(['weeks', 'quarter', 'year']).default('quarter').catch('quarter'),
    sort: z
      .enum(['all', 'breach', 'request', 'review', 'condition', 'campaign', 'document'])
      .default('all')
      .catch('all'),
  }),
  component: lazyRouteComponent(
    () => import('../features/today/deadlines/deadlines-page.tsx'),
    'DeadlinesPage',
  ),
});

/** Addresses of the calendar of all deadlines. */
export const deadlineRoutes = [deadlines] as const;
