import { CircleCheck } from 'lucide-react';
import type { ModelFinding } from '../../../../src-main/contract/scoring-check.ts';
import type { ModelVersion } from '../../../../src-main/contract/scoring-model.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { StatusShape } from '../../../ui/status-shape.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import type { Leads } from '../leads/use-leads.ts';
import { AboutPart } from '../parts/about-part.tsx';
import { CheckPart } from '../parts/check-part.tsx';
import { HandOverPart } from '../parts/hand-over-part.tsx';
import { SimulationPart } from '../simulation/simulation-part.tsx';
import type { Comparison } from '../simulation/use-comparison.ts';
import type { ModelAddress } from './model-address.ts';
import type { ModelDraft } from './use-model-draft.ts';

export interface ModelPartsProps {
  version: ModelVersion;
  draft: ModelDraft;
  leads: Leads;
  comparison: Comparison;
  findings: readonly ModelFinding[];
  page: ModelAddress;
  onOpenRule: (ruleId: string) => void;
}

const parts = ['simulation', 'about', 'handOver', 'check'] as const;

/** The right side: simulation, particulars, hand-over and check; below all of them that a person decides. */
export function ModelParts(props: ModelPartsProps) {
  const { version, draft, leads, comparison, findings, page, onOpenRule } = props;
  const t = useTexts('scoringModel');
  const { part } = page.address;
  return (
    <div className="flex min-h-0 min-w-0 flex-col pt-2">
      <Tabs
        inset
        label={t('tabs.label')}
        tabs={parts.map((id) => ({
          id,
          label: t(`tabs.${id}`),
          count: id === 'check' ? findings.length : undefined,
        }))}
        selected={part}
        onSelect={(next) => page.change({ part: next })}
        panelClassName="@min-[900px]:overflow-y-auto"
      >
        {part === 'simulation' && <SimulationPart {...{ draft, leads, comparison }} />}
        {part === 'about' && <AboutPart draft={draft} modelId={version.modelId} />}
        {part === 'handOver' && <HandOverPart {...{ draft, version }} />}
        {part === 'check' && <CheckPart {...{ draft, findings, onOpenRule }} />}
      </Tabs>
      <HumanCheck by={draft.content.humanCheck.trim()} />
    </div>
  );
}

/** Art. 22 GDPR: no decision by the score alone. */
function HumanCheck({ by }: { by: string }) {
  const t = useTexts('scoringModel');
  if (by === '')
    return (
      <p className="flex shrink-0 items-center gap-2 border-t border-line bg-caution-soft px-6 py-3 text-caution">
        <StatusShape status="caution" plain />
        {t('human.missing')}
      </p>
    );
  return (
    <p className="flex shrink-0 items-center gap-2 border-t border-line bg-ok-soft px-6 py-3 text-ok">
      <CircleCheck aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
      <span>{t('human.named', { by })}</span>
    </p>
  );
}
