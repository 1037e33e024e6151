import { useRef, useState } from 'react';
import type { Simulation } from '../../../../src-main/contract/scoring-simulation.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';
import { histogramScale } from '../../../ui/charts/histogram-scale.ts';
import { ScoreHistogram } from '../../../ui/charts/score-histogram.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { useSize } from '../../../ui/use-size.ts';
import type { ModelDraft } from '../model/use-model-draft.ts';
import { NumbersPart } from './numbers-part.tsx';
import { leadsFrom } from './reached.ts';
import { ThresholdHandle } from './threshold-handle.tsx';

const height = 240;
/** Until the place is measured. */
const usualWidth = 560;
const kinds = ['marketing', 'sales'] as const;
type Kind = (typeof kinds)[number];

/** Leads by score with both thresholds: dragged, typed or moved by keys; the numbers follow at once. */
export function HistogramPart({ simulation, draft }: { simulation: Simulation; draft: ModelDraft }) {
  const t = useTexts('scoringModel');
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const { width: measured } = useSize(place);
  const [moved, setMoved] = useState<Partial<Record<Kind, number>>>({});
  const { histogram, counts, distribution } = simulation;
  const width = measured || usualWidth;
  const scale = histogramScale(histogram, width, height);
  const thresholds = { ...draft.content.thresholds, ...moved };
  const number = (value: number) => formatNumber(value, language);
  const set = (kind: Kind, score: number) => {
    setMoved({});
    draft.choose({ thresholds: { ...draft.content.thresholds, [kind]: score } });
  };
  const lawful = leadsFrom(distribution.lawful, thresholds.sales);
  const full = leadsFrom(distribution.full, thresholds.sales);
  return (
    <>
      <ThresholdFields draft={draft} thresholds={thresholds} onSet={set} />
      <div className="px-6 pb-3">
        <p aria-live="polite" className="pb-1 text-dense text-ink-2">
          {t('histogram.passed', { threshold: thresholds.sales, lawful: number(lawful), full: number(full) })}
        </p>
        <div ref={place} className="relative">
          <ScoreHistogram
            {...{ width, height }}
            title={t('histogram.title', {
              leads: number(counts.leads),
              lawful: number(lawful),
              full: number(full),
              threshold: thresholds.sales,
            })}
            tableLabel={t('asTable')}
            bars={histogram}
            threshold={thresholds.sales}
            lawfulText={t('histogram.lawful')}
            fullText={t('histogram.full')}
            scoreText={t('histogram.score')}
            formatNumber={number}
          />
          {kinds.map((kind) => (
            <ThresholdHandle
              key={kind}
              label={t(`thresholds.${kind}`)}
              value={thresholds[kind]}
              left={scale.x(thresholds[kind])}
              bottom={scale.bottom}
              isStrong={kind === 'sales'}
              isReadOnly={draft.isLocked}
              scoreAt={scale.scoreAt}
              onMove={(score) => setMoved({ [kind]: score })}
              onSet={(score) => set(kind, score)}
            />
          ))}
        </div>
      </div>
      <NumbersPart simulation={simulation} sales={thresholds.sales} />
    </>
  );
}

interface ThresholdFieldsProps {
  draft: ModelDraft;
  thresholds: Record<Kind, number>;
  onSet: (kind: Kind, score: number) => void;
}

function ThresholdFields({ draft, thresholds, onSet }: ThresholdFieldsProps) {
  const t = useTexts('scoringModel');
  const isReversed = thresholds.marketing > thresholds.sales;
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2 px-6 pb-2">
      {kinds.map((kind) => (
        <div key={kind} className="w-36">
          <NumberField
            label={t(`thresholds.${kind}`)}
            minValue={0}
            maxValue={1000}
            step={1}
            value={thresholds[kind]}
            isReadOnly={draft.isLocked}
            error={isReversed && kind === 'sales' ? t('thresholds.reversed') : undefined}
            onChange={(score) => score !== null && onSet(kind, score)}
          />
        </div>
      ))}
      <p className="max-w-60 self-end pb-1 text-dense text-ink-2">
        {draft.isLocked ? t('thresholds.locked') : t('thresholds.how')}
      </p>
    </div>
  );
}
