import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { root } from './root-route.ts';

const subProcessors = createRoute({
  getParentRoute: () => root,
  path: '/sub-processors',
  validateSearch: z.object({
    view: z.enum(['firms', 'chains', 'changes']).default('firms').catch('firms'),
    search: z.string().default('').catch(''),
    country: z.string().optional().catch(undefined),
    /** Only firms that work outside the EEA. */
    outside: z.boolean().optional().catch(undefined),
    selected: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(
    () => import('../features/subprocessors/subprocessors-page.tsx'),
    'SubProcessorsPage',
  ),
});

const listImport = createRoute({
  getParentRoute: () => root,
  path: '/sub-processors/import',
  validateSearch: z.object({
    /** Whose list it is, and of which service. */
    vendor: z.string().optional().catch(undefined),
    service: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(
    () => import('../features/subprocessors/import/import-page.tsx'),
    'ListImportPage',
  ),
});

/** Addresses of the pages about sub-processors. */
export const subProcessorRoutes = [subProcessors, listImport] as const;
