import { Link as RouteLink } from '@tanstack/react-router';
import type { AssessmentSummary } from '../../../src-main/contract/assessments.ts';
import type { ReportKind } from '../../../src-main/contract/reports.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { isAboutAssessment } from './report-kinds.ts';
import { requestOf } from './request.ts';
import { ThumbnailPage } from './thumbnail.tsx';

export interface ReportCardProps {
  kind: ReportKind;
  runs: readonly AssessmentSummary[] | null;
  /** The assessment whose first page is shown. */
  assessmentId: string | null;
}

/** One kind of report: its first page, what it is, and the way to its preview. */
export function ReportCard({ kind, runs, assessmentId }: ReportCardProps) {
  const t = useTexts('reports');
  const language = useLanguage();
  const shown = runs?.find(({ id }) => id === assessmentId);
  const request = requestOf(kind, { assessmentId: assessmentId ?? undefined }, language);
  const count = isAboutAssessment(kind) ? t('assessmentsOf', { count: runs?.length ?? 0 }) : null;
  return (
    <RouteLink
      to="/reports"
      search={{ kind, ...(isAboutAssessment(kind) && assessmentId ? { assessmentId } : {}) }}
      className="group mt-4 flex cursor-pointer gap-4 rounded-control @min-[520px]:flex-col"
    >
      <span className="block w-32 shrink-0 @min-[520px]:w-full @min-[520px]:max-w-52">
        <ThumbnailPage request={request} />
      </span>
      <span className="block min-w-0">
        <span className="block text-section font-semibold hyphens-auto text-accent group-hover:underline">
          {t(`kinds.${kind}`)}
        </span>
        <span className="mt-0.5 block text-pretty text-ink-2">{t(`about.${kind}`)}</span>
        <span className="mt-1.5 block text-meta text-ink-2">
          {shown && isAboutAssessment(kind) && (
            <>
              {shown.vendorName}
              {' · '}
            </>
          )}
          {count && (
            <>
              {count}
              {' · '}
            </>
          )}
          {t('languages')}
        </span>
      </span>
    </RouteLink>
  );
}
