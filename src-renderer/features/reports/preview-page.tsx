import { useQuery } from '@tanstack/react-query';
import type { ReportKind } from '../../../src-main/contract/reports.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useBreadcrumb } from '../../lib/breadcrumb.ts';
import { useAccess } from '../../lib/queries.ts';
import { usePreview } from '../../lib/report-preview/use-preview.ts';
import { LetterSource } from './letter-source.tsx';
import { MissingFacts } from './missing-facts.tsx';
import { PreviewOptions } from './preview-options.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { RecentOutputs } from './recent-outputs.tsx';
import { ReportActions } from './report-actions.tsx';
import { UnprintedSigns } from './unprinted-signs.tsx';
import { useReportChoice } from './use-report-choice.ts';

/** One report: what it is about on the left, its real pages on the right. */
export function PreviewPage({ kind }: { kind: ReportKind }) {
  const { ask } = useAccess();
  const t = useTexts('reports');
  const choice = useReportChoice(kind);
  const { data } = useQuery(ask.reports.dataState.queryOptions());
  const preview = usePreview(data ? choice.request : null, data?.state ?? '');
  useBreadcrumb([{ label: t('title'), href: '/reports' }, { label: t(`kinds.${kind}`) }]);
  return (
    <div className="@container h-full">
      <div className="flex flex-col @min-[720px]:h-full @min-[720px]:flex-row">
        <section
          aria-label={t('options')}
          className="flex shrink-0 flex-col gap-5 border-line px-6 py-5 @max-[720px]:border-b @min-[720px]:w-88 @min-[720px]:overflow-y-auto @min-[720px]:border-r"
        >
          <header>
            <h1 className="font-serif text-title hyphens-auto">{t(`kinds.${kind}`)}</h1>
            <p className="mt-1 text-pretty text-ink-2">{t(`about.${kind}`)}</p>
          </header>
          <PreviewOptions kind={kind} choice={choice} />
          <ReportActions
            request={choice.request}
            report={preview.report}
            isReady={preview.state === 'ready'}
          />
          <MissingFacts request={choice.request} run={choice.run} breach={choice.breachChoice.breach} />
          <LetterSource request={choice.request} />
          <UnprintedSigns signs={preview.report?.unprinted ?? ''} />
          <RecentOutputs kind={kind} limit={5} />
        </section>
        <div className="min-h-0 min-w-0 flex-1 @max-[720px]:h-[90vh]">
          <PreviewPane {...{ kind, preview, choice }} />
        </div>
      </div>
    </div>
  );
}
