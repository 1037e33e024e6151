import { useRouterState } from '@tanstack/react-router';
import { useTexts } from '../i18n/messages.ts';
import { classNames } from '../ui/class-names.ts';
import { Link } from '../ui/link.tsx';

const pages = [
  { text: 'campaigns', address: '/campaigns' },
  { text: 'personas', address: '/personas' },
  { text: 'content', address: '/content' },
  { text: 'scoring', address: '/scoring' },
] as const;

/** The pages of the area of campaigns side by side. */
export function MarketingTabs() {
  const t = useTexts('marketing');
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <nav aria-label={t('pages')} className="flex flex-wrap gap-x-5 border-b border-line bg-desk px-6 pt-2">
      {pages.map(({ text, address }) => {
        const isHere = path.startsWith(address);
        return (
          <span
            key={text}
            className={classNames(
              '-mb-px border-b-2 pt-1 pb-1.5',
              isHere ? 'border-accent font-semibold' : 'border-transparent',
            )}
          >
            <Link quiet href={address} {...(isHere ? { 'aria-current': 'page' as const } : {})}>
              {t(text)}
            </Link>
          </span>
        );
      })}
    </nav>
  );
}
