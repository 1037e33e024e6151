import type { Simulation } from '../../../../src-main/contract/scoring-simulation.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { LeadSource } from '../leads/lead-source.tsx';
import type { Leads } from '../leads/use-leads.ts';
import type { ModelDraft } from '../model/use-model-draft.ts';
import { ChangesPart } from './changes-part.tsx';
import { EffectsPart } from './effects-part.tsx';
import { HistogramPart } from './histogram-part.tsx';
import type { Comparison } from './use-comparison.ts';
import { WaterfallPart } from './waterfall-part.tsx';

export interface SimulationPartProps {
  draft: ModelDraft;
  leads: Leads;
  comparison: Comparison;
}

/** What the model does with leads: how many go where, why, and what a change changes. */
export function SimulationPart({ draft, leads, comparison }: SimulationPartProps) {
  const t = useTexts('scoringModel');
  const { simulation, error, versions, chosen, choose } = comparison;
  return (
    <div className="@container">
      <LeadSource leads={leads} model={draft.content} />
      <div className="px-6">
        <FailureNotice error={leads.error ?? error} />
      </div>
      {simulation ? (
        <>
          <UnknownNames unknown={simulation.unknown} />
          <HistogramPart {...{ simulation, draft }} />
          <WaterfallPart {...{ leads, draft, simulation }} />
          <EffectsPart {...{ simulation, draft }} />
          <ChangesPart {...{ versions, chosen, simulation }} onChoose={choose} />
          <BandList simulation={simulation} />
        </>
      ) : (
        <Waiting text={t('simulating')} />
      )}
    </div>
  );
}

/** Attributes and events that no lead has say so: their points can never count here. */
function UnknownNames({ unknown: { attributes, events } }: { unknown: Simulation['unknown'] }) {
  const t = useTexts('scoringModel');
  if (attributes.length + events.length === 0) return null;
  return (
    <div className="px-6 pb-3">
      <Notice tone="caution" live="status" title={t('unknown.title')}>
        {t('unknown.text', { names: [...attributes, ...events].join(', ') })}
      </Notice>
    </div>
  );
}

const bands = ['salesReady', 'marketingReady', 'below', 'notScored', 'excluded'] as const;

function BandList({ simulation: { counts } }: { simulation: Simulation }) {
  const t = useTexts('scoringModel');
  return (
    <p className="border-t border-line px-6 py-3 text-dense text-ink-2">
      {bands
        .map((band) => t('bandCount', { band: t(`band.${band}`), count: counts.lawful[band] }))
        .join(' · ')}
    </p>
  );
}
