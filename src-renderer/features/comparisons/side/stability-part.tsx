import type { Comparison, StabilityBand } from '../../../../src-main/contract/comparison-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';
import { ShareBars } from '../../../ui/charts/share-bars.tsx';
import { nameOf } from '../short-name.ts';

const fills = ['var(--accent)', 'var(--chart-2)', 'var(--chart-3)', 'var(--chart-5)', 'var(--chart-6)'];

/** In how many of all weightings near the chosen one the first stays first. */
export function StabilityPart({ comparison }: { comparison: Comparison }) {
  const t = useTexts('comparisons');
  const language = useLanguage();
  const { first, vendors, stability } = comparison;
  const [leader] = first;
  if (leader === undefined || first.length > 1) return null;
  const name = nameOf(vendors, leader);
  const hundredths = ({ shares }: StabilityBand) =>
    Math.floor(100 * (shares.find(({ serviceId }) => serviceId === leader)?.share ?? 0) + 1e-9);
  const words = stability.bands.map((band) =>
    t('stability.bandWords', { spread: band.spread, share: hundredths(band) }),
  );
  return (
    <section className="border-t border-line pt-3">
      <h2 className="text-section font-semibold">{t('stability.title')}</h2>
      <p className="pb-1.5 text-dense text-ink-2">{t('stability.text', { name })}</p>
      <ShareBars
        title={t('stability.sentence', { name, bands: words.join(', ') })}
        rows={stability.bands.map((band) => ({
          id: String(band.spread),
          label: t('stability.band', { spread: band.spread }),
          text: t('stability.share', { share: hundredths(band) }),
          parts: leaderFirst(band, leader).map(({ serviceId, share }, index) => ({
            id: serviceId,
            share,
            fill: fills[index] ?? 'var(--line-strong)',
          })),
        }))}
      />
      <p className="pt-1 text-meta text-ink-3">
        {t('stability.how', { samples: formatNumber(stability.samples, language) })}
      </p>
    </section>
  );
}

function leaderFirst({ shares }: StabilityBand, leader: string): StabilityBand['shares'] {
  const own = shares.filter(({ serviceId }) => serviceId === leader);
  return [...own, ...shares.filter(({ serviceId, share }) => serviceId !== leader && share > 0)];
}
