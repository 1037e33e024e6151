import { useQuery } from '@tanstack/react-query';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { StatusShape } from '../../../ui/status-shape.tsx';
import { openFindings, severityShape } from '../findings.ts';

const shown = 5;

/** The gravest open findings of a run. */
export function RowFindings({ assessmentId }: { assessmentId: string | null }) {
  const t = useTexts('vendors');
  const language = useLanguage();
  const { ask } = useAccess();
  const { data } = useQuery({
    ...ask.assessments.get.queryOptions({ input: { assessmentId: assessmentId ?? '' } }),
    enabled: assessmentId !== null,
  });
  if (assessmentId === null) return <p className="text-dense text-ink-2">{t('inspector.notAssessed')}</p>;
  if (!data) return null;
  const findings = openFindings(data.result.findings);
  if (findings.length === 0) return <p className="text-dense text-ink-2">{t('inspector.noFindings')}</p>;
  return (
    <ul className="grid gap-2 text-dense">
      {findings.slice(0, shown).map((finding) => (
        <li key={finding.id} className="flex items-start gap-2">
          <StatusShape status={severityShape[finding.severity]} size={14} className="mt-0.5" />
          {inLanguage(finding.title, language)}
        </li>
      ))}
      {findings.length > shown && (
        <li className="text-ink-2">{t('inspector.moreFindings', { count: findings.length - shown })}</li>
      )}
    </ul>
  );
}
