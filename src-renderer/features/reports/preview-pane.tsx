import { useCallback, useState } from 'react';
import type { ReportKind } from '../../../src-main/contract/reports.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { failureOf } from '../../lib/failures.ts';
import { PdfPages } from '../../lib/pdf/pdf-pages.tsx';
import { PreviewToolbar } from '../../lib/report-preview/preview-toolbar.tsx';
import type { Preview } from '../../lib/report-preview/use-preview.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { idleText } from './idle-text.ts';
import type { ReportChoice } from './use-report-choice.ts';

export interface PreviewPaneProps {
  kind: ReportKind;
  preview: Preview;
  choice: ReportChoice;
}

/** The real pages, with what is going on above them. */
export function PreviewPane({ kind, preview, choice }: PreviewPaneProps) {
  const t = useTexts('reports');
  const [shown, setShown] = useState({ subject: '', page: 1 });
  const [zoom, setZoom] = useState(1);
  const { state, report, subject } = preview;
  // Options keep the page; another record begins at its first.
  const page = shown.subject === subject ? shown.page : 1;
  const setPage = useCallback((next: number) => setShown({ subject, page: next }), [subject]);
  return (
    <div className="flex h-full min-h-0 flex-col bg-sunken">
      <PreviewToolbar preview={preview} page={page} onPage={setPage} zoom={zoom} onZoom={setZoom} />
      <PreviewState {...{ kind, preview, choice }} />
      {report && (
        <div className={classNames('min-h-0 flex-1', state !== 'ready' && 'opacity-60')}>
          <PdfPages file={report.file} label={t('preview')} page={page} onPage={setPage} zoom={zoom} />
        </div>
      )}
    </div>
  );
}

function PreviewState({ kind, preview, choice }: PreviewPaneProps) {
  const t = useTexts('reports');
  const { state, error, again } = preview;
  const retry = (
    <Button small onPress={again}>
      {t('again')}
    </Button>
  );
  if (state === 'cancelled')
    return (
      <div className="p-6">
        <Notice title={t('cancelled')} actions={retry}>
          {t('cancelledText')}
        </Notice>
      </div>
    );
  if (state === 'idle') {
    const text = idleText(kind, choice);
    return text && <p className="p-6 text-ink-2">{t(text)}</p>;
  }
  if (state !== 'failed') return null;
  const isNothing = failureOf(error).code === 'NOTHING_TO_REPORT';
  return (
    <div className="p-6">
      {isNothing ? (
        <NothingToReport kind={kind} choice={choice} />
      ) : (
        <FailureNotice error={error} onRetry={again} />
      )}
    </div>
  );
}

/** No demand is open, or a processor has no authority to notify. */
function NothingToReport({ kind, choice }: { kind: ReportKind; choice: ReportChoice }) {
  const t = useTexts('reports');
  const { breach } = choice.breachChoice;
  if (kind === 'breachNotification')
    return (
      <Notice
        title={t('nothingToNotify')}
        live="status"
        actions={breach && <Link href={`/breaches/${breach.id}/letters`}>{t('toLetters')}</Link>}
      >
        {t('nothingToNotifyText')}
      </Notice>
    );
  return (
    <Notice
      title={t('nothingToReport')}
      live="status"
      actions={choice.run && <Link href={`/assessments/${choice.run.id}/decision`}>{t('toAssessment')}</Link>}
    >
      {t('nothingToReportText')}
    </Notice>
  );
}
