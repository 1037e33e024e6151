import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { TransferTool, TransferVerdict } from '../../src-main/contract/transfer.ts';
import { TiaState } from '../../src-main/contract/transfer-register.ts';
import { root } from './root-route.ts';

const transfers = createRoute({
  getParentRoute: () => root,
  path: '/transfers',
  validateSearch: z.object({
    view: z.enum(['register', 'unknown', 'assessments']).default('register').catch('register'),
    search: z.string().default('').catch(''),
    verdicts: z.array(TransferVerdict).default([]).catch([]),
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .default([])
      .catch([]),
    tools: z.array(TransferTool).default([]).catch([]),
    tia: z.array(TiaState).default([]).catch([]),
    selected: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/transfers/transfers-page.tsx'), 'TransfersPage'),
});

const shock = createRoute({
  getParentRoute: () => root,
  path: '/transfers/shock',
  validateSearch: z.object({
    day: z.iso.date().optional().catch(undefined),
    /** What falls, each as `adequacy:US` or `safeguards:IN`. */
    falls: z.array(z.string().max(20)).default([]).catch([]),
    /** A kept scenario that is to be shown. */
    scenario: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/transfers/shock/shock-page.tsx'), 'ShockPage'),
});

const assessment = createRoute({
  getParentRoute: () => root,
  path: '/transfers/assessments/$assessmentId',
  component: lazyRouteComponent(() => import('../features/transfers/tia/tia-page.tsx'), 'TiaPage'),
});

/** Addresses of everything about transfers to third countries. */
export const transferRoutes = [transfers, shock, assessment] as const;
