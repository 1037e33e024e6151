import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { z } from 'zod';
import { VendorFilter } from '../../src-main/contract/vendor-register.ts';
import { CrashPage } from './crash-boundary.tsx';
import { Frame } from './frame.tsx';
import { history } from './history.ts';
import { NotFoundPage } from './not-found-page.tsx';

const root = createRootRoute({ component: Frame });

const index = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today' });
  },
});

const today = createRoute({
  getParentRoute: () => root,
  path: '/today',
  component: lazyRouteComponent(() => import('../features/today/today-page.tsx'), 'TodayPage'),
});

/** Filter, order and selection of the register live in the address, so that back and saved views work. */
export const VendorListAddress = z.object({
  view: z
    .enum(['all', 'thirdCountry', 'overdue', 'withoutAgreement', 'withConditions', 'archived'])
    .default('all')
    .catch('all'),
  search: z.string().default('').catch(''),
  statuses: z.array(z.string()).default([]).catch([]),
  roles: z.array(z.string()).default([]).catch([]),
  risks: z.array(z.string()).default([]).catch([]),
  countries: z.array(z.string()).default([]).catch([]),
  needs: z.array(z.string()).default([]).catch([]),
  sort: z.string().default('name').catch('name'),
  descending: z.boolean().default(false).catch(false),
  group: z.enum(['none', 'risk', 'status']).default('risk').catch('risk'),
  selected: z.string().optional().catch(undefined),
});

const vendors = createRoute({
  getParentRoute: () => root,
  path: '/vendors',
  validateSearch: VendorListAddress,
  component: lazyRouteComponent(() => import('../features/vendors/vendors-page.tsx'), 'VendorsPage'),
});

const vendor = createRoute({
  getParentRoute: () => root,
  path: '/vendors/$vendorId',
  validateSearch: z.object({
    tab: z
      .enum([
        'overview',
        'facts',
        'assessments',
        'agreement',
        'measures',
        'subProcessors',
        'evidence',
        'history',
      ])
      .default('overview')
      .catch('overview'),
  }),
  component: lazyRouteComponent(() => import('../features/vendors/vendor-page.tsx'), 'VendorPage'),
});

const assessment = createRoute({
  getParentRoute: () => root,
  path: '/assessments/$assessmentId',
  validateSearch: z.object({ question: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(
    () => import('../features/assessments/assessment-page.tsx'),
    'AssessmentPage',
  ),
});

const decision = createRoute({
  getParentRoute: () => root,
  path: '/assessments/$assessmentId/decision',
  component: lazyRouteComponent(() => import('../features/assessments/decision-page.tsx'), 'DecisionPage'),
});

const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  validateSearch: z.object({
    kind: z
      .enum(['vendorAssessment', 'letterOfDemands', 'vendorRegister', 'recoverySheet'])
      .optional()
      .catch(undefined),
    assessmentId: z.string().optional().catch(undefined),
    language: z.enum(['de', 'en']).optional().catch(undefined),
    /** Which vendors the register prints; all when left out. */
    filter: VendorFilter.optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/reports/reports-page.tsx'), 'ReportsPage'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings/$section',
  component: lazyRouteComponent(() => import('../features/settings/settings-page.tsx'), 'SettingsPage'),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  validateSearch: z.object({ subject: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/audit/audit-page.tsx'), 'AuditPage'),
});

const routeTree = root.addChildren([
  index,
  today,
  vendors,
  vendor,
  assessment,
  decision,
  reports,
  settings,
  audit,
]);

/** Every address of the app. */
export const router = createRouter({
  routeTree,
  history,
  // The page's script is read when somebody points at its link, so that the click only draws.
  defaultPreload: 'intent',
  defaultErrorComponent: ({ error, reset }) => <CrashPage error={error} onRetry={reset} />,
  defaultNotFoundComponent: NotFoundPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
