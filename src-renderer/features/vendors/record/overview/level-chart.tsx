import type { LevelGap } from '../../../../../src-main/contract/assessments.ts';
import { MeasureLevel } from '../../../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../../../i18n/messages.ts';
import { inLanguage } from '../../../../lib/format.ts';
import { TomBars } from '../../../../ui/charts/tom-bars.tsx';
import { SectionHeading } from '../../../../ui/section-heading.tsx';
import { shortened } from './shortened.ts';

const placeOf = (level: MeasureLevel | null) => (level ? MeasureLevel.options.indexOf(level) : 0);

/** Protection of the vendor against our own, control by control. */
export function LevelChart({ levels }: { levels: readonly LevelGap[] }) {
  const t = useTexts('vendor');
  const language = useLanguage();
  const below = levels.filter(({ isBelowOwn }) => isBelowOwn).length;
  return (
    <section className="min-w-0">
      <SectionHeading>{t('levels.title')}</SectionHeading>
      <div className="pt-2">
        <TomBars
          width={412}
          title={t('levels.sentence', { below, total: levels.length })}
          tableLabel={t('asTable')}
          scale={MeasureLevel.options.map((level) => t(`levels.${level}`))}
          levels={levels.map(({ control, label, vendorLevel, ownLevel }) => ({
            id: control,
            label: shortened(shortName(inLanguage(label, language)), 18),
            vendor: placeOf(vendorLevel),
            own: ownLevel ? placeOf(ownLevel) : null,
          }))}
          belowText={t('levels.below')}
          vendorText={t('levels.vendor')}
          ownText={t('levels.own')}
          measureText={t('levels.measure')}
        />
      </div>
    </section>
  );
}

/** "Zutrittskontrolle" is "Zutritt" in a drawing of nothing but controls. */
function shortName(label: string): string {
  return label.replace(/(s?kontrolle| control)$/, '');
}
