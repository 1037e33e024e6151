import { ExternalLink, FileDown, FileText, Printer } from 'lucide-react';
import type { ReportRequest } from '../../../src-main/contract/reports.ts';
import { isWordKind } from '../../../src-main/contract/word-documents.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import type { Report } from '../../lib/report-preview/render-report.ts';
import { Button } from '../../ui/button.tsx';
import { useReportDeeds } from './use-report-deeds.ts';

export interface ReportActionsProps {
  request: ReportRequest | null;
  report: Report | null;
  /** The preview shows what was asked for. */
  isReady: boolean;
}

/** What can be done with the report: save, open, print. */
export function ReportActions({ request, report, isReady }: ReportActionsProps) {
  const t = useTexts('reports');
  const { running, printed, error, save, saveWord, open, print, cancelPrint } = useReportDeeds();
  if (!request) return null;
  const isBusy = running !== null;
  return (
    <div className="grid gap-3">
      <div className="grid grid-cols-2 gap-2">
        <div className="col-span-2">
          <Button
            variant="primary"
            wide
            icon={FileDown}
            isDisabled={!isReady}
            isPending={running === 'save'}
            onPress={() => save(request)}
          >
            {t('save')}
          </Button>
        </div>
        {isWordKind(request.kind) && (
          <div className="col-span-2">
            <Button
              wide
              icon={FileText}
              isDisabled={!isReady || isBusy}
              isPending={running === 'saveWord'}
              onPress={() => saveWord(request)}
            >
              {t('saveWord')}
            </Button>
          </div>
        )}
        <Button icon={ExternalLink} isDisabled={!isReady || isBusy} onPress={() => open(request)}>
          {t('openFile')}
        </Button>
        <Button
          icon={Printer}
          isDisabled={!isReady || !report || isBusy}
          onPress={() => report && print(request, report)}
        >
          {t('print')}
        </Button>
      </div>
      {isBusy && (
        <p role="status" className="flex flex-wrap items-center gap-2 text-dense text-ink-2">
          {printed ? t('preparingPrint', printed) : <span className="late">{t('saving')}</span>}
          {printed && (
            <Button small variant="quiet" onPress={cancelPrint}>
              {t('cancel')}
            </Button>
          )}
        </p>
      )}
      <FailureNotice error={error} />
    </div>
  );
}
