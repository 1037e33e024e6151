import { useQuery } from '@tanstack/react-query';
import type { AssessmentSummary } from '../../../src-main/contract/assessments.ts';
import type { ReportRequest } from '../../../src-main/contract/reports.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StatusShape } from '../../ui/status-shape.tsx';

export interface MissingFactsProps {
  request: ReportRequest | null;
  run: AssessmentSummary | null;
}

/** Mandatory facts that the report prints as missing, and where they are added. */
export function MissingFacts({ request, run }: MissingFactsProps) {
  const { ask } = useAccess();
  const t = useTexts('reports');
  const isAsked = request?.kind === 'vendorAssessment' || request?.kind === 'letterOfDemands';
  const { data } = useQuery(
    ask.reports.missingFacts.queryOptions({
      input: request ?? { kind: 'recoverySheet', language: 'de' },
      enabled: isAsked,
    }),
  );
  if (!isAsked || !data) return null;
  const { missing } = data;
  if (missing.length === 0) {
    return (
      <p className="flex items-center gap-2 text-dense text-ink-2">
        <StatusShape status="ok" size={13} />
        {t('complete')}
      </p>
    );
  }
  return (
    <Notice tone="caution" title={t('missing', { count: missing.length })}>
      <ul lang={request.language} className="list-disc pl-4 marker:text-ink-3">
        {missing.map((fact) => (
          <li key={fact} className="py-0.5">
            {fact}
          </li>
        ))}
      </ul>
      <p className="mt-1">{t('missingText')}</p>
      <ul className="mt-1.5 grid gap-1 text-base">
        {run && (
          <>
            <li>
              <Link href={`/vendors/${run.vendorId}?tab=facts`}>{t('completeVendor')}</Link>
            </li>
            <li>
              <Link href={`/assessments/${run.id}${run.decision ? '/decision' : ''}`}>
                {t('toAssessment')}
              </Link>
            </li>
          </>
        )}
        <li>
          <Link href="/settings/company">{t('completeCompany')}</Link>
        </li>
      </ul>
    </Notice>
  );
}
