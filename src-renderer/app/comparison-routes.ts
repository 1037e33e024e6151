import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { root } from './root-route.ts';

/** Vendors side by side: the list. */
export const comparisons = createRoute({
  getParentRoute: () => root,
  path: '/comparisons',
  validateSearch: z.object({
    view: z.enum(['active', 'archived']).default('active').catch('active'),
    /** Vendors for whom a new comparison is to be made, by id, with commas. */
    vendors: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(
    () => import('../features/comparisons/comparisons-page.tsx'),
    'ComparisonsPage',
  ),
});

/** One comparison. */
export const comparison = createRoute({
  getParentRoute: () => root,
  path: '/comparisons/$comparisonId',
  validateSearch: z.object({
    tab: z.enum(['compare', 'history']).default('compare').catch('compare'),
    /** All rows, equal ones too. */
    all: z.boolean().optional().catch(undefined),
    /** The weights stand open beside the table. */
    weights: z.boolean().optional().catch(undefined),
  }),
  component: lazyRouteComponent(
    () => import('../features/comparisons/comparison-page.tsx'),
    'ComparisonPage',
  ),
});
