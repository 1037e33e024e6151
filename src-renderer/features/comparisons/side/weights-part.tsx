import { RotateCcw, X } from 'lucide-react';
import { Criterion } from '../../../../src-main/contract/comparison-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { percentText } from '../figures.ts';
import type { WeightEditing } from '../use-weights.ts';

/** One slider and one field per criterion; what one of them gains, the others give in their proportions. */
export function WeightsPart({ editing, onClose }: { editing: WeightEditing; onClose: () => void }) {
  const t = useTexts('comparisons');
  const language = useLanguage();
  const { weights, set, reset } = editing;
  const sum = Object.values(editing.draft.value.weights).reduce((total, share) => total + share, 0);
  return (
    <section aria-label={t('weights.title')} className="mb-4 border-b border-line-strong pb-3">
      <header className="flex items-center gap-2">
        <h2 className="flex-1 text-section font-semibold">{t('weights.title')}</h2>
        <IconButton small icon={X} label={t('close')} onPress={onClose} />
      </header>
      <p className="pb-2 text-dense text-ink-2">{t('weights.text')}</p>
      <ul className="grid gap-2">
        {Criterion.options.map((criterion) => (
          <li key={criterion} className="grid grid-cols-[minmax(0,1fr)_84px] items-end gap-x-3">
            <label className="grid gap-0.5 text-dense">
              {t(`criteria.${criterion}`)}
              <input
                type="range"
                aria-label={t('weights.slider', { criterion: t(`criteria.${criterion}`) })}
                aria-valuetext={percentText(weights[criterion] / 1000, language)}
                className="h-6 w-full accent-accent"
                min={0}
                max={100}
                step={1}
                value={weights[criterion] / 10}
                onChange={(event) => set(criterion, Math.round(Number(event.target.value) * 10))}
              />
            </label>
            <NumberField
              hideLabel
              label={t(`criteria.${criterion}`)}
              unit="%"
              minValue={0}
              maxValue={100}
              step={0.1}
              formatOptions={{ maximumFractionDigits: 1 }}
              value={weights[criterion] / 10}
              onChange={(percent) => percent !== null && set(criterion, Math.round(percent * 10))}
            />
          </li>
        ))}
      </ul>
      <div className="flex items-center justify-between gap-2 pt-2.5">
        <span className="text-dense text-ink-2">
          {t('weights.sum', { sum: percentText(sum / 1000, language) })}
        </span>
        <Button small icon={RotateCcw} onPress={() => void reset()}>
          {t('weights.reset')}
        </Button>
      </div>
    </section>
  );
}
