import type { Campaign } from '../../../../src-main/contract/campaigns.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { LeaveGuard } from '../../../lib/leave-guard.tsx';
import { FactsPart } from './facts-part.tsx';
import { FieldsPart } from './fields-part.tsx';
import { PlanNotices } from './plan-notices.tsx';
import { RetentionPart } from './retention-part.tsx';
import { StepsPart } from './steps-part.tsx';
import { usePlan } from './use-plan.ts';

export interface PlanPartProps {
  campaign: Campaign;
  /** The part that a link elsewhere asks for. */
  item: string | undefined;
  /** The step that stands open. */
  openStep: string | undefined;
  onOpenStep: (stepId: string | undefined) => void;
}

/** The plan of a campaign: facts, steps, fields of the form, and how long data are kept. */
export function PlanPart({ campaign, item, openStep, onOpenStep }: PlanPartProps) {
  const t = useTexts('campaignPlan');
  const plan = usePlan(campaign, item);
  return (
    <div className="@container bg-surface">
      <LeaveGuard
        isUnsaved={plan.isUnsaved}
        trySaving={plan.flush}
        texts={{
          title: t('leave.title'),
          text: t('leave.text'),
          leave: t('leave.leave'),
          stay: t('leave.stay'),
        }}
      />
      <PlanNotices plan={plan} />
      <FactsPart plan={plan} />
      <StepsPart plan={plan} openStep={openStep} onOpenStep={onOpenStep} />
      <FieldsPart plan={plan} />
      <RetentionPart plan={plan} />
    </div>
  );
}
