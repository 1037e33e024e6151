import type { GateReason } from '../../../../src-main/contract/campaign-gate.ts';
import type { Id } from '../../../../src-main/contract/values.ts';
import { assertNever } from '../../../ui/assert-never.ts';
import type { PlanItem } from '../plan/plan-item.ts';

/** The address at which a finding is mended; null for a question, which is answered where it stands. */
export function fixTarget({ link, code }: Pick<GateReason, 'link' | 'code'>, campaignId: Id): string | null {
  const plan = `/campaigns/${campaignId}?tab=plan`;
  switch (link.to) {
    case 'vendor':
      return `/vendors/${link.vendorId}`;
    case 'assessment':
      return code.startsWith('condition')
        ? `/assessments/${link.assessmentId}/decision`
        : `/assessments/${link.assessmentId}`;
    case 'text':
      return `/consents/${link.textId}`;
    case 'breach':
      return `/breaches/${link.breachId}`;
    case 'requests':
      return '/requests';
    case 'content':
      return '/content';
    case 'scoring':
      return link.modelId === null ? '/scoring' : `/scoring/${link.modelId}`;
    case 'step':
      return `${plan}&step=${encodeURIComponent(link.stepId)}`;
    case 'fields':
      return `${plan}&item=${'fields' satisfies PlanItem}`;
    case 'plan':
      return `${plan}&item=${planPartOf(code)}`;
    case 'question':
      return null;
    default:
      return assertNever(link);
  }
}

/** The part of the plan in which a finding about the campaign as a whole is mended. */
function planPartOf(code: string): PlanItem {
  if (code === 'noSteps') return 'steps';
  return code === 'retentionMissing' ? 'retention' : 'facts';
}
