import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import {
  Building2,
  FileCheck,
  FileText,
  Inbox,
  ListTodo,
  type LucideIcon,
  Megaphone,
  SlidersHorizontal,
  Timer,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/messages.ts';
import { useAccess } from '../lib/queries.ts';
import { useSecondTurn } from '../lib/use-second-turn.ts';
import { classNames } from '../ui/class-names.ts';
import { ClockBadge } from './clock-badge.tsx';
import { CompanySwitcher } from './company-switcher.tsx';

interface Area {
  to:
    | '/today'
    | '/vendors'
    | '/consents'
    | '/campaigns'
    | '/requests'
    | '/breaches'
    | '/reports'
    | '/settings/$section';
  params?: { section: string };
  icon: LucideIcon;
  text: 'today' | 'vendors' | 'consents' | 'campaigns' | 'requests' | 'breaches' | 'reports' | 'settings';
  /** Starts of the addresses that belong to the area. */
  addresses: readonly string[];
}

const areas: readonly Area[] = [
  { to: '/today', icon: ListTodo, text: 'today', addresses: ['/today', '/deadlines', '/companies'] },
  {
    to: '/vendors',
    icon: Building2,
    text: 'vendors',
    addresses: [
      '/vendors',
      '/assessments',
      '/comparisons',
      '/sub-processors',
      '/transfers',
      '/reviews',
      '/inquiries',
    ],
  },
  { to: '/consents', icon: FileCheck, text: 'consents', addresses: ['/consents'] },
  {
    to: '/campaigns',
    icon: Megaphone,
    text: 'campaigns',
    addresses: ['/campaigns', '/personas', '/content', '/scoring'],
  },
  { to: '/requests', icon: Inbox, text: 'requests', addresses: ['/requests'] },
  { to: '/breaches', icon: Timer, text: 'breaches', addresses: ['/breaches'] },
  { to: '/reports', icon: FileText, text: 'reports', addresses: ['/reports'] },
];
const settings: Area = {
  to: '/settings/$section',
  params: { section: 'company' },
  icon: SlidersHorizontal,
  text: 'settings',
  addresses: ['/settings', '/questionnaires', '/approvals', '/audit'],
};

/** The areas of the app with what waits in each; icons only below 1100 px and in guided work. */
export function Rail({ isCollapsed }: { isCollapsed: boolean }) {
  const { ask } = useAccess();
  const t = useTexts('frame');
  const isSecondTurn = useSecondTurn();
  const { data: today } = useQuery({ ...ask.overview.today.queryOptions(), enabled: isSecondTurn });
  const counts: Partial<Record<Area['text'], number>> = today
    ? { today: today.items.length, vendors: today.numbers.vendors }
    : {};
  return (
    <nav
      aria-label={t('areas')}
      className={classNames(
        'group/rail flex w-rail-collapsed flex-col border-r border-line bg-sunken px-2 pb-2',
        !isCollapsed && 'wide:w-rail',
      )}
    >
      <CompanySwitcher isCollapsed={isCollapsed} />
      <ul className="flex min-h-0 flex-1 flex-col gap-0.5">
        {areas.map((area) => (
          <RailLink
            key={area.text}
            area={area}
            count={counts[area.text]}
            isCollapsed={isCollapsed}
            badge={area.text === 'breaches' && <ClockBadge isCollapsed={isCollapsed} />}
          />
        ))}
        <li aria-hidden className="flex-1" />
        <RailLink area={settings} count={undefined} isCollapsed={isCollapsed} />
      </ul>
    </nav>
  );
}

interface RailLinkProps {
  area: Area;
  count: number | undefined;
  isCollapsed: boolean;
  /** Stands in the place of the count. */
  badge?: ReactNode;
}

function RailLink({ area, count, isCollapsed, badge }: RailLinkProps) {
  const { icon: Icon, text, to, params, addresses } = area;
  const t = useTexts('frame');
  const isHere = useRouterState({
    select: ({ location }) => addresses.some((address) => location.pathname.startsWith(address)),
  });
  const wide = isCollapsed ? 'sr-only' : 'max-wide:sr-only';
  return (
    <li>
      <Link
        to={to}
        {...(params ? { params } : {})}
        title={t(text)}
        activeOptions={{ exact: true }}
        aria-current={isHere ? 'page' : undefined}
        className={classNames(
          'relative flex h-8 items-center gap-2 rounded-control px-2 text-ink-2 hover:bg-accent-soft hover:text-ink',
          'aria-[current=page]:bg-surface aria-[current=page]:font-semibold aria-[current=page]:text-ink',
          'aria-[current=page]:before:absolute aria-[current=page]:before:inset-y-1 aria-[current=page]:before:-left-2',
          'aria-[current=page]:before:w-0.75 aria-[current=page]:before:bg-accent aria-[current=page]:[&>svg]:text-accent',
          isCollapsed ? 'justify-center' : 'max-wide:justify-center',
        )}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden className="shrink-0" />
        <span className={classNames('min-w-0 flex-1 truncate', wide)}>{t(text)}</span>
        {count !== undefined && count > 0 && (
          <span className={classNames('text-meta font-normal text-ink-3', wide)}>{count}</span>
        )}
        {badge}
      </Link>
    </li>
  );
}
