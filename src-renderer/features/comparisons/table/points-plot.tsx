import { Criterion, type Weights } from '../../../../src-main/contract/comparison-record.ts';
import type { Comparison } from '../../../../src-main/contract/comparison-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { DotPlot } from '../../../ui/charts/dot-plot.tsx';
import { VendorMark } from '../../../ui/vendor-mark.tsx';
import { percentText, pointsText } from '../figures.ts';
import { nameOf } from '../short-name.ts';

/** Points per criterion, one mark per vendor; price only where it has weight. */
export function PointsPlot({ comparison, weights }: { comparison: Comparison; weights: Weights }) {
  const t = useTexts('comparisons');
  const language = useLanguage();
  const { vendors } = comparison;
  const shown = Criterion.options.filter((criterion) => criterion !== 'price' || weights.price > 0);
  const isEmpty = vendors.every(({ standing }) => standing === 'notAssessed' || standing === 'gone');
  return (
    <section className="px-6 pt-4 pb-6">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 pb-2">
        <h2 className="text-section font-semibold">{t('plot.title')}</h2>
        <span className="text-dense text-ink-2">{t('plot.aside')}</span>
        <span className="flex-1" />
        <ul className="flex flex-wrap gap-x-4 text-meta">
          {vendors.map(({ serviceId }, index) => (
            <li key={serviceId} className="flex items-center gap-1">
              <VendorMark index={index} />
              {nameOf(vendors, serviceId)}
            </li>
          ))}
        </ul>
      </div>
      {isEmpty ? (
        <p className="text-dense text-ink-2">{t('plot.empty')}</p>
      ) : (
        <DotPlot
          title={t('plot.sentence')}
          tableLabel={t('plot.table')}
          rowsText={t('plot.criterion')}
          asideText={t('plot.weight')}
          format={(value) => pointsText(value, language)}
          series={vendors.map(({ serviceId }) => ({ id: serviceId, name: nameOf(vendors, serviceId) }))}
          rows={shown.map((criterion) => ({
            id: criterion,
            label: t(`criteria.${criterion}`),
            aside: percentText(weights[criterion] / 1000, language),
            values: vendors.map(({ scores, standing }) =>
              standing === 'notAssessed' || standing === 'gone' ? null : (scores[criterion] ?? null),
            ),
          }))}
        />
      )}
    </section>
  );
}
