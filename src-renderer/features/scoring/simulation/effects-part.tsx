import { useRef } from 'react';
import type { Simulation } from '../../../../src-main/contract/scoring-simulation.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';
import { DecisionBars } from '../../../ui/charts/decision-bars.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { useSize } from '../../../ui/use-size.ts';
import type { ModelDraft } from '../model/use-model-draft.ts';

const usualWidth = 560;

/** Which signal decides: how many leads would stand on the other side of a threshold without it. */
export function EffectsPart({ simulation, draft }: { simulation: Simulation; draft: ModelDraft }) {
  const t = useTexts('scoringModel');
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const { width } = useSize(place);
  const nameOf = (ruleId: string) =>
    draft.content.rules.find(({ id }) => id === ruleId)?.label || t('rules.unnamed');
  const bars = simulation.rules
    .filter(({ decidesSales, decidesMarketing }) => decidesSales + decidesMarketing > 0)
    .map(({ ruleId, decidesSales, decidesMarketing }) => ({
      id: ruleId,
      label: nameOf(ruleId),
      sales: decidesSales,
      marketing: decidesMarketing,
    }))
    .sort((one, other) => other.sales - one.sales || other.marketing - one.marketing);
  return (
    <section className="border-t border-line px-6 py-4">
      <SectionHeading>{t('effects.heading')}</SectionHeading>
      <p className="pb-2 text-dense text-ink-2">{t(bars.length > 0 ? 'effects.how' : 'effects.none')}</p>
      <div ref={place}>
        {bars.length > 0 && (
          <DecisionBars
            title={t('effects.title', { name: bars[0]?.label ?? '', count: bars[0]?.sales ?? 0 })}
            tableLabel={t('asTable')}
            bars={bars}
            width={width || usualWidth}
            labelText={t('rules.signal')}
            salesText={t('effects.sales')}
            marketingText={t('effects.marketing')}
            formatNumber={(value) => formatNumber(value, language)}
          />
        )}
      </div>
    </section>
  );
}
