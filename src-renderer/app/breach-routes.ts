import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { root } from './root-route.ts';

/** The log of breaches. */
export const breaches = createRoute({
  getParentRoute: () => root,
  path: '/breaches',
  validateSearch: z.object({
    view: z.enum(['all', 'open', 'closed', 'drills']).default('all').catch('all'),
    search: z.string().default('').catch(''),
    selected: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/breaches/breaches-page.tsx'), 'BreachesPage'),
});

/** One breach. */
export const breach = createRoute({
  getParentRoute: () => root,
  path: '/breaches/$breachId',
  /** With a time, the page shows what was known then. */
  validateSearch: z.object({ asOf: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/breaches/breach-page.tsx'), 'BreachPage'),
});

/** What is known of a breach, question by question. */
export const breachFacts = createRoute({
  getParentRoute: () => root,
  path: '/breaches/$breachId/facts',
  /** The question that a link elsewhere asks for. */
  validateSearch: z.object({ field: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/breaches/facts-page.tsx'), 'FactsPage'),
});

/** How severe a breach is. */
export const breachSeverity = createRoute({
  getParentRoute: () => root,
  path: '/breaches/$breachId/severity',
  component: lazyRouteComponent(() => import('../features/breaches/severity-page.tsx'), 'SeverityPage'),
});

/** Whom to notify. */
export const breachDecisions = createRoute({
  getParentRoute: () => root,
  path: '/breaches/$breachId/decisions',
  component: lazyRouteComponent(() => import('../features/breaches/decisions-page.tsx'), 'DecisionsPage'),
});

/** The notification of the authority. */
export const breachNotification = createRoute({
  getParentRoute: () => root,
  path: '/breaches/$breachId/notification',
  validateSearch: z.object({ notice: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(
    () => import('../features/breaches/notification-page.tsx'),
    'NotificationPage',
  ),
});

/** Letters to people and controllers. */
export const breachLetters = createRoute({
  getParentRoute: () => root,
  path: '/breaches/$breachId/letters',
  validateSearch: z.object({ letter: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/breaches/letters-page.tsx'), 'LettersPage'),
});

/** What a breach touches. */
export const breachImpact = createRoute({
  getParentRoute: () => root,
  path: '/breaches/$breachId/impact',
  component: lazyRouteComponent(() => import('../features/breaches/impact-page.tsx'), 'ImpactPage'),
});
