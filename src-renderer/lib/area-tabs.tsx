import { Link, type LinkProps, useRouterState } from '@tanstack/react-router';

export interface AreaPage {
  to: NonNullable<LinkProps['to']>;
  title: string;
}

export interface AreaTabsProps {
  label: string;
  /** In their order; a page is current when the address begins with its own and with no longer one. */
  pages: readonly AreaPage[];
}

/** The row of pages that belong to an area. */
export function AreaTabs({ label, pages }: AreaTabsProps) {
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const current = pages
    .filter(({ to }) => pathname.startsWith(to))
    .reduce<string>((longest, { to }) => (to.length > longest.length ? to : longest), '');
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-4">
      {pages.map(({ to, title }) => (
        <Link
          key={to}
          to={to}
          aria-current={to === current ? 'page' : undefined}
          activeOptions={{ exact: true, includeSearch: false }}
          className="flex min-h-7 items-center border-b-2 border-transparent text-ink-2 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
