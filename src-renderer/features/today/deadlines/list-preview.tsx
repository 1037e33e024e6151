import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { DeadlineFilter } from '../../../../src-main/contract/deadlines.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { failureOf } from '../../../lib/failures.ts';
import { PdfPages } from '../../../lib/pdf/pdf-pages.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { PreviewToolbar } from '../../../lib/report-preview/preview-toolbar.tsx';
import { type Preview, usePreview } from '../../../lib/report-preview/use-preview.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { classNames } from '../../../ui/class-names.ts';

/** The list as it will be printed, beside the list on screen: set anew whenever a filter or the data change. */
export function ListPreview({ filter, address }: { filter: DeadlineFilter; address: string }) {
  const t = useTexts('deadlines');
  const language = useLanguage();
  const { ask } = useAccess();
  const { data } = useQuery(ask.reports.dataState.queryOptions());
  const preview = usePreview(data ? { kind: 'deadlineList', filter, language } : null, data?.state ?? '');
  return (
    <div className="flex h-full min-h-0 flex-col bg-sunken">
      <Pages preview={preview} />
      <div className="border-t border-line bg-desk px-3 py-2">
        <ButtonLink href={address}>
          <Printer aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
          {t('printOrSave')}
        </ButtonLink>
      </div>
    </div>
  );
}

function Pages({ preview }: { preview: Preview }) {
  const t = useTexts('deadlines');
  const { state, report, error, again } = preview;
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(1);
  const turn = useCallback((next: number) => setPage(next), []);
  const isNothing = state === 'failed' && failureOf(error).code === 'NOTHING_TO_REPORT';
  return (
    <>
      <PreviewToolbar preview={preview} page={page} onPage={turn} zoom={zoom} onZoom={setZoom} />
      {isNothing && <p className="flex-1 p-6 text-ink-2">{t('empty')}</p>}
      {state === 'failed' && !isNothing && (
        <div className="flex-1 p-6">
          <FailureNotice error={error} onRetry={again} />
        </div>
      )}
      {state !== 'failed' && (
        <div className={classNames('min-h-0 flex-1', state !== 'ready' && 'opacity-60')}>
          {report && (
            <PdfPages file={report.file} label={t('preview')} page={page} onPage={turn} zoom={zoom} />
          )}
        </div>
      )}
    </>
  );
}
