import { Link, useRouterState } from '@tanstack/react-router';
import { useTexts } from '../i18n/messages.ts';

/** Pages of the area in their order. */
const pages = [{ to: '/campaigns', text: 'campaigns' }] as const;

/** Joins the pages of marketing: campaigns, personas, contents, lead scoring. */
export function MarketingTabs() {
  const t = useTexts('marketing');
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <nav aria-label={t('label')}>
      <ul className="flex flex-wrap gap-1">
        {pages.map(({ to, text }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ exact: true, includeSearch: false }}
              aria-current={path.startsWith(to) ? 'page' : undefined}
              className="flex min-h-7 items-center rounded-control px-2.5 text-dense text-ink-2 hover:bg-accent-soft hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent"
            >
              {t(text)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
