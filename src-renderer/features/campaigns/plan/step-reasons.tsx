import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { Link } from '../../../ui/link.tsx';
import type { Status } from '../../../ui/status.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { StepPart } from './step-fields.tsx';

const shapes = { blocker: 'risk', major: 'caution', minor: 'minor' } as const satisfies Record<
  string,
  Status
>;

/** What the gate found about the step, in short; the gate itself says how to mend it. */
export function StepReasons({ plan, step }: StepPart) {
  const t = useTexts('campaignPlan');
  const language = useLanguage();
  const reasons = plan.gate?.steps.find(({ id }) => id === step.id)?.reasons ?? [];
  if (reasons.length === 0) return null;
  return (
    <div className="border-l-3 border-line-strong pl-3 text-dense">
      <ul className="grid gap-0.5">
        {reasons.map(({ id, severity, title }) => (
          <li key={id} className="flex items-baseline gap-2">
            <Tag bare status={shapes[severity]}>
              {t(`severity.${severity}`)}
            </Tag>
            <span className="min-w-0 wrap-anywhere">{inLanguage(title, language)}</span>
          </li>
        ))}
      </ul>
      <Link href={`/campaigns/${plan.campaign.id}?tab=gate`}>{t('step.toGate')}</Link>
    </div>
  );
}
