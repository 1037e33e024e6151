import type { Today } from '../../../src-main/contract/overview.ts';
import { useTexts } from '../../i18n/messages.ts';
import { Link } from '../../ui/link.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import type { Status } from '../../ui/status.ts';
import { StatusShape } from '../../ui/status-shape.tsx';
import { registerPlace } from './item-place.ts';
import { ShareBar } from './share-bar.tsx';

const levels = ['low', 'medium', 'high', 'open'] as const;
const statuses: Record<(typeof levels)[number], Status> = {
  low: 'ok',
  medium: 'caution',
  high: 'risk',
  open: 'open',
};
const looks = {
  low: 'bg-ok-solid h-1.5',
  medium: 'bg-caution-solid h-2',
  high: 'bg-risk-solid h-2.5',
  open: 'hatched h-1.5',
} as const;

/** How many vendors stand at which risk; each number leads to its vendors. */
export function VendorRisks({ today: { risks, numbers } }: { today: Today }) {
  const t = useTexts('today');
  return (
    <section className="border-t border-line py-4">
      <SectionHeading
        aside={
          <Link quiet href="/vendors">
            {t('risk.all', { count: numbers.vendors })}
          </Link>
        }
      >
        {t('risk.title')}
      </SectionHeading>
      <ShareBar
        title={t('risk.sentence', risks)}
        parts={levels.map((level) => ({ id: level, count: risks[level], look: looks[level] }))}
      />
      <ul className="mt-1.5 grid grid-cols-2 gap-x-4 text-dense">
        {levels.map((level) => (
          <li key={level} className="flex min-h-6 items-center gap-1.5">
            <StatusShape status={statuses[level]} size={13} />
            <Link quiet href={registerPlace({ risks: [level] })}>
              <span className="inline-block leading-6">
                {risks[level]} {t(`risk.${level}`)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
