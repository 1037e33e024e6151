import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { root } from './root-route.ts';

const campaigns = createRoute({
  getParentRoute: () => root,
  path: '/campaigns',
  validateSearch: z.object({
    view: z.enum(['board', 'list', 'calendar', 'archived']).default('board').catch('board'),
    search: z.string().default('').catch(''),
    sort: z.string().default('startsOn').catch('startsOn'),
    descending: z.boolean().default(false).catch(false),
    /** Month of the calendar as `YYYY-MM`; the present one without it. */
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .optional()
      .catch(undefined),
    selected: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/campaigns/campaigns-page.tsx'), 'CampaignsPage'),
});

const campaign = createRoute({
  getParentRoute: () => root,
  path: '/campaigns/$campaignId',
  validateSearch: z.object({
    tab: z.enum(['gate', 'plan', 'history']).default('gate').catch('gate'),
    /** The condition of the gate that a link elsewhere asks for. */
    item: z.string().optional().catch(undefined),
    /** The step that stands open. */
    step: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/campaigns/campaign-page.tsx'), 'CampaignPage'),
});

/** The addresses of the area of campaigns. */
export const marketingRoutes = [campaigns, campaign] as const;
