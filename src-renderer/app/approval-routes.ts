import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { root } from './root-route.ts';

/** What waits for a second person. */
export const approvals = createRoute({
  getParentRoute: () => root,
  path: '/approvals',
  validateSearch: z.object({
    view: z.enum(['waiting', 'closed']).default('waiting').catch('waiting'),
    /** The proposal that is looked for, whatever became of it. */
    proposal: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/approvals/approvals-page.tsx'), 'ApprovalsPage'),
});
