import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { root } from './root-route.ts';

const inquiries = createRoute({
  getParentRoute: () => root,
  path: '/inquiries',
  validateSearch: z.object({
    view: z.enum(['open', 'done', 'all']).default('open').catch('open'),
    search: z.string().default('').catch(''),
    selected: z.string().optional().catch(undefined),
    /** Vendors for whom new inquiries are to be drafted, separated by commas. */
    vendors: z.string().max(20_000).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/inquiries/inquiries-page.tsx'), 'InquiriesPage'),
});

const inquiry = createRoute({
  getParentRoute: () => root,
  path: '/inquiries/$inquiryId',
  /** Which of several returned files is shown; the newest without it. */
  validateSearch: z.object({ returned: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/inquiries/inquiry-page.tsx'), 'InquiryPage'),
});

/** Questions to vendors, and their answers. */
export const inquiryRoutes = [inquiries, inquiry] as const;
