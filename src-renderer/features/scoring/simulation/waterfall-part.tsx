import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef, useState } from 'react';
import type { LeadExplanation, Simulation } from '../../../../src-main/contract/scoring-simulation.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';
import { ScoreWaterfall } from '../../../ui/charts/score-waterfall.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Select } from '../../../ui/select.tsx';
import { useSize } from '../../../ui/use-size.ts';
import type { Leads } from '../leads/use-leads.ts';
import type { ModelDraft } from '../model/use-model-draft.ts';
import { usePartWords } from './part-words.ts';
import { useExplanation } from './use-simulation.ts';

const usualWidth = 560;

export interface WaterfallPartProps {
  leads: Leads;
  draft: ModelDraft;
  simulation: Simulation;
}

/** Why one lead has its points, one lead after the other. */
export function WaterfallPart({ leads, draft, simulation }: WaterfallPartProps) {
  const t = useTexts('scoringModel');
  const language = useLanguage();
  const [choice, setChoice] = useState<'all' | 'differing'>('all');
  const [step, setStep] = useState(0);
  const { differing } = simulation;
  const isNarrowed = choice === 'differing' && differing.length > 0;
  const count = isNarrowed ? differing.length : simulation.counts.leads;
  const at = Math.min(step, Math.max(0, count - 1));
  const position = isNarrowed ? (differing[at] ?? 0) : at;
  const explanation = useExplanation(leads, draft.content, position);
  if (count === 0) return null;
  const number = (value: number) => formatNumber(value, language);
  return (
    <section aria-labelledby="waterfall" className="px-6 py-4">
      <div className="flex flex-wrap items-center gap-2 pb-3">
        <h2 id="waterfall" className="min-w-0 flex-1 basis-50 text-section" aria-live="polite">
          {explanation ? t(`waterfall.${explanation.lead.lawfulBand}`, { lead: explanation.lead.id }) : ''}
        </h2>
        <span className="w-46">
          <Select
            hideLabel
            label={t('waterfall.choice')}
            value={isNarrowed ? 'differing' : 'all'}
            onChange={(next) => {
              setChoice(next);
              setStep(0);
            }}
            options={[
              { id: 'all', label: t('waterfall.all', { count: number(simulation.counts.leads) }) },
              { id: 'differing', label: t('waterfall.differing', { count: number(differing.length) }) },
            ]}
          />
        </span>
        <span className="flex shrink-0 items-center gap-1 text-dense text-ink-2">
          {t('waterfall.place', { at: number(at + 1), count: number(count) })}
          <IconButton
            icon={ChevronLeft}
            label={t('waterfall.previous')}
            isDisabled={at === 0}
            onPress={() => setStep(at - 1)}
          />
          <IconButton
            icon={ChevronRight}
            label={t('waterfall.next')}
            isDisabled={at >= count - 1}
            onPress={() => setStep(at + 1)}
          />
        </span>
      </div>
      {explanation && <Explained explanation={explanation} draft={draft} />}
    </section>
  );
}

function Explained({ explanation, draft }: { explanation: LeadExplanation; draft: ModelDraft }) {
  const t = useTexts('scoringModel');
  const words = usePartWords();
  const place = useRef<HTMLDivElement>(null);
  const { width } = useSize(place);
  const { rules, thresholds } = draft.content;
  const nameOf = (ruleId: string) => rules.find(({ id }) => id === ruleId)?.label || t('rules.unnamed');
  const { lead, parts, silent } = explanation;
  if (lead.lawfulBand === 'excluded') return <p className="text-ink-2">{t('waterfall.objected')}</p>;
  const ordered = [...parts.filter((part) => part.isCounted), ...parts.filter((part) => !part.isCounted)];
  return (
    <div ref={place}>
      <ScoreWaterfall
        title={t('waterfall.title', { lead: lead.id, lawful: lead.lawful, full: lead.full })}
        tableLabel={t('asTable')}
        width={width || usualWidth}
        parts={ordered.map((part) => ({
          id: part.ruleId,
          label: nameOf(part.ruleId),
          aside: words.age(part),
          value: part.value,
          isCounted: part.isCounted,
          reason: words.reason(part),
        }))}
        lawful={lead.lawful}
        full={lead.full}
        threshold={thresholds.sales}
        resultText={t('waterfall.result')}
        resultNote={t('waterfall.both', { lawful: lead.lawful, full: lead.full })}
        partText={t('rules.signal')}
        pointsText={t('rules.points')}
        reasonText={t('waterfall.reason')}
        formatPoints={words.points}
      />
      {silent.length > 0 && (
        <details className="mt-1 text-meta">
          <summary className="inline-block cursor-default rounded-badge text-ink-3 hover:text-ink">
            {t('waterfall.silent', { count: silent.length })}
          </summary>
          <ul className="mt-1 grid gap-0.5 text-dense text-ink-2">
            {silent.map(({ ruleId, why }) => (
              <li key={ruleId}>
                {t('waterfall.silentLine', { name: nameOf(ruleId), why: t(`silent.${why}`) })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
