import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { ShippedQuestionnaireId } from '../../src-main/contract/questionnaire.ts';
import { root } from './root-route.ts';

const questionnaires = createRoute({
  getParentRoute: () => root,
  path: '/questionnaires',
  component: lazyRouteComponent(
    () => import('../features/questionnaires/questionnaires-page.tsx'),
    'QuestionnairesPage',
  ),
});

const shipped = createRoute({
  getParentRoute: () => root,
  path: '/questionnaires/shipped/$shippedId',
  params: {
    parse: ({ shippedId }) => ({ shippedId: ShippedQuestionnaireId.parse(shippedId) }),
    stringify: ({ shippedId }) => ({ shippedId }),
  },
  component: lazyRouteComponent(() => import('../features/questionnaires/shipped-page.tsx'), 'ShippedPage'),
});

const questionnaire = createRoute({
  getParentRoute: () => root,
  path: '/questionnaires/$questionnaireId',
  validateSearch: z.object({
    tab: z.enum(['edit', 'history']).default('edit').catch('edit'),
    /** What is being written: `frame`, `sources`, `group:…` or `question:…`. */
    at: z.string().max(80).optional().catch(undefined),
  }),
  component: lazyRouteComponent(
    () => import('../features/questionnaires/questionnaire-page.tsx'),
    'QuestionnairePage',
  ),
});

/** Addresses of the questionnaires that assessments ask. */
export const questionnaireRoutes = [questionnaires, shipped, questionnaire] as const;
