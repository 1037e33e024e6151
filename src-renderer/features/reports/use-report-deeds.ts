import { useSuspenseQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ReportRequest } from '../../../src-main/contract/reports.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import type { Report } from '../../lib/report-preview/render-report.ts';
import { toasts } from '../../lib/ui-store.ts';
import { layOutForPrint } from './print-pages.ts';

export interface ReportDeeds {
  running: 'save' | 'saveWord' | 'open' | 'print' | null;
  /** Pages drawn for the printer so far. */
  printed: { done: number; total: number } | null;
  error: unknown;
  save: (request: ReportRequest) => void;
  saveWord: (request: ReportRequest) => void;
  open: (request: ReportRequest) => void;
  print: (request: ReportRequest, report: Report) => void;
  cancelPrint: () => void;
}

/** Saving, opening and printing; one at a time. */
export function useReportDeeds(): ReportDeeds {
  const { ask, engine, shell } = useAccess();
  const { data: status } = useSuspenseQuery(ask.vault.status.queryOptions());
  const t = useTexts('reports');
  const [running, setRunning] = useState<ReportDeeds['running']>(null);
  const [printed, setPrinted] = useState<ReportDeeds['printed']>(null);
  const [error, setError] = useState<unknown>(null);
  const printing = useRef(new AbortController());
  const run = async (deed: 'save' | 'saveWord' | 'open' | 'print', work: () => Promise<void>) => {
    setRunning(deed);
    setError(null);
    try {
      await work();
    } catch (refusal) {
      if (!printing.current.signal.aborted) setError(refusal);
    } finally {
      setRunning(null);
      setPrinted(null);
    }
  };
  const keep = (deed: 'save' | 'saveWord' | 'open', request: ReportRequest) =>
    void run(deed, async () => {
      printing.current = new AbortController();
      const { isSaved, place } = await shell.documents[deed](request);
      if (isSaved) toasts.add({ text: t('saved', { name: place }) });
    });
  return {
    running,
    printed,
    error,
    save: (request) => keep('save', request),
    saveWord: (request) => keep('saveWord', request),
    open: (request) => keep('open', request),
    print: (request, { file, fileName, pages, sha256 }) =>
      void run('print', async () => {
        printing.current = new AbortController();
        const takeAway = await layOutForPrint(file, printing.current.signal, setPrinted);
        try {
          const { isPrinted } = await shell.documents.print();
          if (!isPrinted) return;
          toasts.add({ text: t('printed') });
          if (!status.isReadOnly) await engine.reports.recordOutput({ request, fileName, pages, sha256 });
        } finally {
          takeAway();
        }
      }),
    cancelPrint: () => printing.current.abort(),
  };
}
