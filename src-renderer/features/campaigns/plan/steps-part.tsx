import { Plus } from 'lucide-react';
import { useState } from 'react';
import { StepKind } from '../../../../src-main/contract/campaign-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { kindIcon } from '../kind-icon.ts';
import { PlanSection } from './plan-section.tsx';
import { withNewStep } from './step-order.ts';
import { StepRow } from './step-row.tsx';
import type { Plan } from './use-plan.ts';
import { useStepActs } from './use-step-acts.ts';

/** So many steps a campaign has at most. */
const most = 100;

export interface StepsPartProps {
  plan: Plan;
  openStep: string | undefined;
  onOpenStep: (stepId: string | undefined) => void;
}

/** The steps in their order; each opens in place. */
export function StepsPart({ plan, openStep, onOpenStep }: StepsPartProps) {
  const t = useTexts('campaignPlan');
  const acts = useStepActs(plan, onOpenStep);
  const [dragged, drag] = useState<string | null>(null);
  const { steps } = plan.content;
  return (
    <PlanSection
      plan={plan}
      item="steps"
      title={t('steps.title')}
      about={plan.isFixed ? t('steps.about') : `${t('steps.about')} ${t('steps.reorder')}`}
      aside={t('steps.count', { count: steps.length })}
    >
      {steps.length === 0 && <p className="pb-3 text-ink-2">{t('steps.none')}</p>}
      <ol className="border-t border-line empty:border-t-0">
        {steps.map((step, index) => (
          <StepRow
            key={step.id}
            {...{ plan, step, index, acts }}
            isOpen={step.id === openStep}
            onToggle={() => onOpenStep(step.id === openStep ? undefined : step.id)}
            dragged={dragged}
            onDrag={drag}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {acts.said}
      </p>
      {!plan.isFixed && steps.length < most && <AddStep plan={plan} onAdded={onOpenStep} />}
    </PlanSection>
  );
}

function AddStep({ plan, onAdded }: { plan: Plan; onAdded: (stepId: string) => void }) {
  const t = useTexts('campaignPlan');
  const add = (kind: StepKind) => {
    const id = crypto.randomUUID();
    const name = t(`kind.${kind}`);
    void plan.choose({ steps: withNewStep(plan.content.steps, kind, name, id) });
    onAdded(id);
  };
  return (
    <div className="pt-3">
      <Menu
        label={t('steps.add')}
        trigger={<Button icon={Plus}>{t('steps.add')}</Button>}
        items={StepKind.options.map((kind) => ({
          id: kind,
          label: t(`kind.${kind}`),
          icon: kindIcon[kind],
          onAction: () => add(kind),
        }))}
      />
    </div>
  );
}
