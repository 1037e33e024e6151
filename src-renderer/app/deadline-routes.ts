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
    /** The list as it will be printed stands beside it. */
    preview: z.boolean().default(false).catch(false),
  }),
  component: lazyRouteComponent(
    () => import('../features/today/deadlines/deadlines-page.tsx'),
    'DeadlinesPage',
  ),
});

const companies = createRoute({
  getParentRoute: () => root,
  path: '/companies',
  component: lazyRouteComponent(() => import('../features/companies/companies-page.tsx'), 'CompaniesPage'),
});

/** Addresses of all deadlines, and of the companies of this machine side by side. */
export const deadlineRoutes = [deadlines, companies] as const;
