import { useQuery } from '@tanstack/react-query';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { GateLight } from '../gate-light.tsx';

/** What the gate says about the campaign and why. */
export function GatePart({ campaignId }: { campaignId: string }) {
  const t = useTexts('campaigns');
  const language = useLanguage();
  const { ask } = useAccess();
  const { data: gate, error } = useQuery(
    ask.campaigns.gate.queryOptions({ input: { campaign: campaignId } }),
  );
  if (!gate) return <FailureNotice error={error} />;
  const reasons = [...gate.reasons, ...gate.steps.flatMap((step) => step.reasons)];
  const obstacles = reasons.filter(
    ({ severity, exception }) => severity === 'blocker' || (severity === 'major' && exception === null),
  );
  return (
    <section aria-label={t('column.gate')} className="bg-surface px-6 py-5">
      <GateLight gate={gate.state} obstacles={obstacles.length} />
      <ul className="grid gap-2 pt-3">
        {reasons.map(({ id, title, text, basis }) => (
          <li key={id}>
            <p className="font-semibold">{inLanguage(title, language)}</p>
            <p className="text-dense text-ink-2">
              {inLanguage(text, language)} {inLanguage(basis, language)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
