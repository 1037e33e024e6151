import { Link, useRouterState } from '@tanstack/react-router';
import { useTexts } from '../i18n/messages.ts';

/** The pages of the area of campaigns, in their order. */
const pages = [
  { id: 'campaigns', to: '/campaigns' },
  { id: 'personas', to: '/personas' },
  { id: 'content', to: '/content' },
  { id: 'scoring', to: '/scoring' },
] as const;

/** The row of pages that belong to the area of campaigns. */
export function MarketingTabs() {
  const t = useTexts('marketing');
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <nav aria-label={t('label')} className="flex flex-wrap gap-x-4">
      {pages.map(({ id, to }) => (
        <Link
          key={id}
          to={to}
          aria-current={pathname.startsWith(to) ? 'page' : undefined}
          activeOptions={{ exact: true, includeSearch: false }}
          className="flex min-h-7 items-center border-b-2 border-transparent text-ink-2 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
        >
          {t(id)}
        </Link>
      ))}
    </nav>
  );
}
