import { ArrowDown, ArrowUp, Copy, Ellipsis, Trash2 } from 'lucide-react';
import type { CampaignStep } from '../../../../src-main/contract/campaign-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import type { Plan } from './use-plan.ts';
import type { StepActs } from './use-step-acts.ts';

export interface StepMenuProps {
  plan: Plan;
  step: CampaignStep;
  index: number;
  acts: StepActs;
}

/** What is done with a step as a whole: moving without dragging, copying, removing. */
export function StepMenu({ plan, step, index, acts }: StepMenuProps) {
  const t = useTexts('campaignPlan');
  if (plan.isFixed) return null;
  const label = t('steps.menu', { name: step.name });
  return (
    <Menu
      label={label}
      trigger={<IconButton icon={Ellipsis} label={label} small />}
      items={[
        {
          id: 'up',
          label: t('steps.up'),
          icon: ArrowUp,
          shortcut: t('steps.upKeys'),
          isDisabled: index === 0,
          onAction: () => acts.move(step.id, index - 1),
        },
        {
          id: 'down',
          label: t('steps.down'),
          icon: ArrowDown,
          shortcut: t('steps.downKeys'),
          isDisabled: index === plan.content.steps.length - 1,
          onAction: () => acts.move(step.id, index + 1),
        },
        { id: 'copy', label: t('steps.duplicate'), icon: Copy, onAction: () => acts.duplicate(step.id) },
        'separator',
        {
          id: 'remove',
          label: t('steps.remove'),
          icon: Trash2,
          danger: true,
          onAction: () => acts.remove(step.id),
        },
      ]}
    />
  );
}
