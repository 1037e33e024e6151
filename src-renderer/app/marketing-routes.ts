import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { root } from './root-route.ts';

/** The models of lead scoring. */
export const scoring = createRoute({
  getParentRoute: () => root,
  path: '/scoring',
  validateSearch: z.object({
    view: z.enum(['current', 'archived']).default('current').catch('current'),
    search: z.string().default('').catch(''),
    selected: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/scoring/scoring-page.tsx'), 'ScoringPage'),
});

/** One model of lead scoring. */
export const scoringModel = createRoute({
  getParentRoute: () => root,
  path: '/scoring/$modelId',
  validateSearch: z.object({
    version: z.string().optional().catch(undefined),
    part: z.enum(['simulation', 'about', 'handOver', 'check']).default('simulation').catch('simulation'),
  }),
  component: lazyRouteComponent(() => import('../features/scoring/model-page.tsx'), 'ModelPage'),
});
