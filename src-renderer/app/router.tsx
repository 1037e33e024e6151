import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { z } from 'zod';
import { approvals } from './approval-routes.ts';
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
import { comparison, comparisons } from './comparison-routes.ts';
import { CrashPage } from './crash-boundary.tsx';
import { deadlineRoutes } from './deadline-routes.ts';
import { history } from './history.ts';
import { inquiryRoutes } from './inquiry-routes.ts';
import { marketingRoutes } from './marketing-routes.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { questionnaireRoutes } from './questionnaire-routes.ts';
import { ReportAddress } from './report-address.ts';
import { root } from './root-route.ts';
import { searchRoutes } from './search-routes.ts';
import { subProcessorRoutes } from './sub-processor-routes.ts';
import { transferRoutes } from './transfer-routes.ts';
import { VendorListAddress } from './vendor-list-address.ts';

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

const reviews = createRoute({
  getParentRoute: () => root,
  path: '/reviews',
  validateSearch: z.object({ view: z.enum(['due', 'demands']).default('due').catch('due') }),
  component: lazyRouteComponent(() => import('../features/reviews/reviews-page.tsx'), 'ReviewsPage'),
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

const versions = createRoute({
  getParentRoute: () => root,
  path: '/assessments/$assessmentId/versions',
  validateSearch: z.object({
    before: z.string().optional().catch(undefined),
    after: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(
    () => import('../features/assessments/versions/versions-page.tsx'),
    'VersionsPage',
  ),
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

const vendorImport = createRoute({
  getParentRoute: () => root,
  path: '/vendors/import',
  component: lazyRouteComponent(
    () => import('../features/vendors/list-import/import-page.tsx'),
    'VendorImportPage',
  ),
});

const standards = createRoute({
  getParentRoute: () => root,
  path: '/inquiries/import',
  validateSearch: z.object({
    vendorId: z.string().optional().catch(undefined),
    serviceId: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/standards/import-page.tsx'), 'StandardsPage'),
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
  validateSearch: ReportAddress,
  component: lazyRouteComponent(() => import('../features/reports/reports-page.tsx'), 'ReportsPage'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings/$section',
  validateSearch: z.object({ text: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/settings/settings-page.tsx'), 'SettingsPage'),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  validateSearch: z.object({ subject: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/audit/audit-page.tsx'), 'AuditPage'),
});

const help = createRoute({
  getParentRoute: () => root,
  path: '/help',
  validateSearch: z.object({
    view: z.enum(['terms', 'screens', 'keys']).default('terms').catch('terms'),
    /** The term that is looked for. */
    term: z.string().optional().catch(undefined),
    /** The screen whose help is read. */
    screen: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/help/help-page.tsx'), 'HelpPage'),
});

const routeTree = root.addChildren([
  ...searchRoutes,
  ...subProcessorRoutes,
  ...questionnaireRoutes,
  approvals,
  index,
  today,
  vendors,
  vendor,
  reviews,
  vendorImport,
  standards,
  comparisons,
  comparison,
  assessment,
  decision,
  versions,
  consents,
  changeList,
  consentText,
  requests,
  request,
  ...deadlineRoutes,
  ...inquiryRoutes,
  ...transferRoutes,
  ...marketingRoutes,
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
  help,
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
