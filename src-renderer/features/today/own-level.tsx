import type { Today } from '../../../src-main/contract/overview.ts';
import { useTexts } from '../../i18n/messages.ts';
import { Link } from '../../ui/link.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { ShareBar } from './share-bar.tsx';

const levels = ['veryHigh', 'high', 'basic', 'none', 'open'] as const;
const looks = {
  veryHigh: 'bg-accent h-2.5',
  high: 'bg-accent h-2',
  basic: 'bg-accent h-1.5',
  none: 'bg-line-strong h-1',
  open: 'hatched h-1.5',
} as const;

/** The yardstick: how many of the own controls stand at which level; leads to where they are set. */
export function OwnLevel({ level }: { level: Today['ownLevel'] }) {
  const t = useTexts('today');
  const total = levels.reduce((sum, one) => sum + level[one], 0);
  const shown = levels.filter((one) => level[one] > 0);
  return (
    <section className="border-t border-line pt-4 pb-4">
      <SectionHeading
        aside={
          <Link quiet href="/settings/measures">
            {t('level.aside', { set: total - level.open, total })}
          </Link>
        }
      >
        {t('level.title')}
      </SectionHeading>
      <ShareBar
        title={t('level.sentence', level)}
        parts={levels.map((one) => ({ id: one, count: level[one], look: looks[one] }))}
      />
      <p className="mt-1.5 text-meta text-ink-2">
        {shown.map((one) => `${level[one]} ${t(`level.${one}`)}`).join(' · ')}
      </p>
    </section>
  );
}
