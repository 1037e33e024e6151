import type { GateStep } from '../../../../src-main/contract/campaign-gate.ts';
import type { CampaignStep } from '../../../../src-main/contract/campaign-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { GateLight } from '../gate-light.tsx';
import type { Plan } from './use-plan.ts';

/** On which way and day a step happens, and what the gate says about it. */
export function StepStanding({ plan, step }: { plan: Plan; step: CampaignStep }) {
  const t = useTexts('campaignPlan');
  const language = useLanguage();
  const judged = plan.gate?.steps.find(({ id }) => id === step.id);
  const day = judged?.startsOn ? formatDay(judged.startsOn, language) : t('steps.noDay');
  return (
    <span className="flex shrink-0 items-center gap-3 text-dense text-ink-2">
      <span className="w-20 max-[760px]:sr-only">{t(`channel.${step.channel}`)}</span>
      <span className="w-20 text-right">{day}</span>
      <span className="w-28">
        {judged && <GateLight bare gate={judged.state} obstacles={obstaclesIn(judged)} />}
      </span>
    </span>
  );
}

/** What stands in the way of a step: blockers, and gaps without an exception. */
function obstaclesIn({ reasons }: GateStep): number {
  return reasons.filter(
    ({ severity, exception }) => severity === 'blocker' || (severity === 'major' && exception === null),
  ).length;
}
