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
    /** A new campaign is to be made for this persona. */
    persona: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/campaigns/campaigns-page.tsx'), 'CampaignsPage'),
});

const campaign = createRoute({
  getParentRoute: () => root,
  path: '/campaigns/$campaignId',
  validateSearch: z.object({
    tab: z.enum(['gate', 'plan', 'history']).default('gate').catch('gate'),
    /** The condition of the gate, or the part of the plan, that a link elsewhere asks for. */
    item: z.string().optional().catch(undefined),
    /** The step that stands open. */
    step: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/campaigns/campaign-page.tsx'), 'CampaignPage'),
});

const personas = createRoute({
  getParentRoute: () => root,
  path: '/personas',
  validateSearch: z.object({
    view: z.enum(['active', 'archived']).default('active').catch('active'),
    search: z.string().default('').catch(''),
  }),
  component: lazyRouteComponent(() => import('../features/personas/personas-page.tsx'), 'PersonasPage'),
});

const persona = createRoute({
  getParentRoute: () => root,
  path: '/personas/$personaId',
  validateSearch: z.object({
    tab: z.enum(['sheet', 'edit', 'versions']).default('sheet').catch('sheet'),
    /** Two versions to compare; the newer one is what stands now when it is left out. */
    older: z.string().optional().catch(undefined),
    newer: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/personas/persona-page.tsx'), 'PersonaPage'),
});

const content = createRoute({
  getParentRoute: () => root,
  path: '/content',
  validateSearch: z.object({
    view: z.enum(['matrix', 'list', 'archived']).default('matrix').catch('matrix'),
    search: z.string().default('').catch(''),
    /** The piece that is open beside. */
    piece: z.string().optional().catch(undefined),
    /** A gap that is to be filled: a new piece for this persona in this phase. */
    persona: z.string().optional().catch(undefined),
    phase: z.enum(['awareness', 'consideration', 'decision']).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/contents/content-page.tsx'), 'ContentPage'),
});

const scoring = createRoute({
  getParentRoute: () => root,
  path: '/scoring',
  validateSearch: z.object({
    view: z.enum(['current', 'archived']).default('current').catch('current'),
    search: z.string().default('').catch(''),
    selected: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/scoring/scoring-page.tsx'), 'ScoringPage'),
});

const scoringModel = createRoute({
  getParentRoute: () => root,
  path: '/scoring/$modelId',
  validateSearch: z.object({
    version: z.string().optional().catch(undefined),
    part: z.enum(['simulation', 'about', 'handOver', 'check']).default('simulation').catch('simulation'),
  }),
  component: lazyRouteComponent(() => import('../features/scoring/model-page.tsx'), 'ModelPage'),
});

/** The addresses of the area of campaigns. */
export const marketingRoutes = [
  campaigns,
  campaign,
  personas,
  persona,
  content,
  scoring,
  scoringModel,
] as const;
