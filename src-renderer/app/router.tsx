import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { z } from 'zod';
import { VendorFilter } from '../../src-main/contract/vendor-register.ts';
import {
  breach,
  breachDecisions,
  breaches,
  breachFacts,
  breachImpact,
  breachLetters,
  breachNotification,
  breachSeverity,
} from './breach-routes.ts';
import { CrashPage } from './crash-boundary.tsx';
import { history } from './history.ts';
import { scoring, scoringModel } from './marketing-routes.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { root } from './root-route.ts';

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

const consents = createRoute({
  getParentRoute: () => root,
  path: '/consents',
  validateSearch: z.object({
    view: z.enum(['consents', 'notices', 'archived']).default('consents').catch('consents'),
    search: z.string().default('').catch(''),
    /** With a time, the whole register shows what stood then. */
    asOf: z.string().optional().catch(undefined),
    selected: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/consents/consents-page.tsx'), 'ConsentsPage'),
});

const changeList = createRoute({
  getParentRoute: () => root,
  path: '/consents/import',
  component: lazyRouteComponent(
    () => import('../features/consents/change-list/import-page.tsx'),
    'ImportPage',
  ),
});

const consentText = createRoute({
  getParentRoute: () => root,
  path: '/consents/$textId',
  validateSearch: z.object({
    version: z.string().optional().catch(undefined),
    mode: z.enum(['text', 'diff', 'side']).default('text').catch('text'),
    /** With a time, the page answers what stood there then. */
    at: z.string().optional().catch(undefined),
    /** The place that is asked about. */
    use: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/consents/text-page.tsx'), 'TextPage'),
});

const requests = createRoute({
  getParentRoute: () => root,
  path: '/requests',
  validateSearch: z.object({
    view: z.enum(['open', 'answered', 'all']).default('open').catch('open'),
    search: z.string().default('').catch(''),
    selected: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/requests/requests-page.tsx'), 'RequestsPage'),
});

const request = createRoute({
  getParentRoute: () => root,
  path: '/requests/$requestId',
  component: lazyRouteComponent(() => import('../features/requests/request-page.tsx'), 'RequestPage'),
});

const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  validateSearch: z.object({
    kind: z
      .enum([
        'vendorAssessment',
        'letterOfDemands',
        'vendorRegister',
        'breachFile',
        'breachNotification',
        'breachLetter',
        'breachRegister',
        'firstFifteenMinutes',
        'recoverySheet',
        'requestLetter',
        'consentProof',
        'handOverSheet',
      ])
      .optional()
      .catch(undefined),
    assessmentId: z.string().optional().catch(undefined),
    breachId: z.string().optional().catch(undefined),
    noticeId: z.string().optional().catch(undefined),
    letterId: z.string().optional().catch(undefined),
    requestId: z.string().optional().catch(undefined),
    /** Proof of a consent text: which place, at which instant. */
    useId: z.string().optional().catch(undefined),
    /** Hand-over sheet: which version of a scoring model. */
    versionId: z.string().optional().catch(undefined),
    at: z.string().optional().catch(undefined),
    /** Breach file: what was known at this time. */
    asOf: z.string().optional().catch(undefined),
    from: z.string().optional().catch(undefined),
    to: z.string().optional().catch(undefined),
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
  consents,
  changeList,
  consentText,
  scoring,
  scoringModel,
  requests,
  request,
  breaches,
  breach,
  breachFacts,
  breachSeverity,
  breachDecisions,
  breachNotification,
  breachLetters,
  breachImpact,
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
