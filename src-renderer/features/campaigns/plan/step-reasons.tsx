import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { Link } from '../../../ui/link.tsx';
import type { Status } from '../../../ui/status.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { StepPart } from './step-part.ts';

const shapes = { blocker: 'risk', major: 'caution', minor: 'minor' } as const satisfies Record<
  string,
  Status
>;

/** So many findings stand beside the fields; the gate has all of them. */
const most = 5;

/** What the gate found about the step, in short; the gate itself says how to mend it. */
export function StepReasons({ plan, step }: StepPart) {
  const t = useTexts('campaignPlan');
  const language = useLanguage();
  const all = plan.gate?.steps.find(({ id }) => id === step.id)?.reasons ?? [];
  if (all.length === 0) return null;
  // Questions are answered in the gate; what the registers found may be mended here.
  const reasons = all.filter(({ code }) => code !== 'unanswered').slice(0, most);
  return (
    <div className="border-l-3 border-line-strong pl-3 text-dense">
      <ul className="grid gap-0.5">
        {reasons.map(({ id, severity, title }) => (
          <li key={id} className="flex items-center gap-2">
            <span className="w-20 shrink-0">
              <Tag bare status={shapes[severity]}>
                {t(`severity.${severity}`)}
              </Tag>
            </span>
            <span className="min-w-0 wrap-anywhere">{inLanguage(title, language)}</span>
          </li>
        ))}
      </ul>
      <Link href={`/campaigns/${plan.campaign.id}?tab=gate`}>{t('step.toGate', { count: all.length })}</Link>
    </div>
  );
}
