import { useQuery } from '@tanstack/react-query';
import type { Today, Trend } from '../../../src-main/contract/overview.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatDay, formatNumber } from '../../lib/format.ts';
import { useAccess } from '../../lib/queries.ts';
import { Link } from '../../ui/link.tsx';
import { registerPlace } from './item-place.ts';

type NumberId = Exclude<keyof Trend, 'since'>;

/** Four plain numbers, each leading to what it counts, with what became of it in a month. */
export function RegisterNumbers({ numbers }: { numbers: Today['numbers'] }) {
  const { ask } = useAccess();
  const t = useTexts('today');
  const language = useLanguage();
  const { data: trend } = useQuery(ask.overview.trend.queryOptions());
  const shown: { id: NumberId; value?: string; label: string; href: string }[] = [
    {
      id: 'approved',
      value: t('numbers.of', { part: numbers.approved, whole: numbers.vendors }),
      label: t('numbers.approved'),
      href: registerPlace({ statuses: ['approved', 'approvedWithConditions'], group: 'status' }),
    },
    {
      id: 'openFindings',
      label: t('numbers.findings', { count: numbers.openFindings }),
      href: registerPlace({ sort: 'openFindings', descending: true, group: 'none' }),
    },
    { id: 'textsInForce', label: t('numbers.texts', { count: numbers.textsInForce }), href: '/consents' },
    { id: 'openRequests', label: t('numbers.requests', { count: numbers.openRequests }), href: '/requests' },
  ];
  return (
    <ul
      aria-label={t('numbers.label')}
      className="grid grid-cols-2 gap-px border-t border-line bg-line @min-[900px]:grid-cols-4 @min-[1000px]:[@media(min-height:700px)]:sticky @min-[1000px]:[@media(min-height:700px)]:bottom-0"
    >
      {shown.map(({ id, value, label, href }) => (
        <li key={id} className="bg-desk px-6 pt-2.5 pb-1.5">
          <p className="font-serif text-title font-semibold whitespace-nowrap">
            {value ?? formatNumber(numbers[id], language)}
          </p>
          <p className="text-meta hyphens-auto">
            <Link quiet href={href}>
              <span className="inline-block leading-6">{label}</span>
            </Link>
          </p>
          <Change now={numbers[id]} then={trend?.[id] ?? null} since={trend?.since ?? null} />
        </li>
      ))}
    </ul>
  );
}

/** "+ 1 seit 26.10.2026", or nothing where the file does not reach back so far. */
function Change({ now, then, since }: { now: number; then: number | null; since: string | null }) {
  const t = useTexts('today');
  const language = useLanguage();
  if (then === null || since === null) return <p className="h-4 text-meta" />;
  const day = formatDay(since, language);
  const sign = now > then ? '+' : '\u2212';
  const change = `${sign}\u00A0${formatNumber(Math.abs(now - then), language)}`;
  return (
    <p className="text-meta text-ink-2">
      {now === then ? t('numbers.unchanged', { day }) : t('numbers.change', { change, day })}
    </p>
  );
}
