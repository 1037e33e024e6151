import { useEffect, useRef, useState } from 'react';
import type { ReportRequest } from '../../../src-main/contract/reports.ts';
import { useAccess } from '../queries.ts';
import { type Report, renderReport } from './render-report.ts';

/** Options rest this long, in milliseconds, before the pages are set anew. */
const rest = 350;

export interface Preview {
  state: 'idle' | 'setting' | 'ready' | 'cancelled' | 'failed';
  /** Of what record the report is; options leave it as it is. */
  subject: string;
  /** The last finished report; stays until the next one is whole. */
  report: Report | null;
  /** Share of the work that is done, in whole percent. */
  percent: number;
  error: unknown;
  cancel: () => void;
  again: () => void;
}

interface Work {
  state: Preview['state'];
  report: Report | null;
  /** What the report shows: another assessment or kind is another document. */
  subject: string;
  percent: number;
  error: unknown;
}

const nothing: Work = { state: 'idle', report: null, subject: '', percent: 0, error: null };

/** The live preview: set anew whenever the request or the data (`version`) changes, stopped when it changes again. */
export function usePreview(request: ReportRequest | null, version: string): Preview {
  const { engine } = useAccess();
  const [work, setWork] = useState(nothing);
  const [turn, setTurn] = useState(0);
  const stop = useRef<() => void>(() => {});
  const asked = request ? JSON.stringify(request) : '';
  const subject = request ? subjectOf(request) : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: version and turn each set the pages anew
  useEffect(() => {
    if (!asked) return setWork(nothing);
    const ending = new AbortController();
    const { signal } = ending;
    const change = (part: Partial<Work>) => !signal.aborted && setWork((known) => ({ ...known, ...part }));
    setWork((known) => ({
      ...(known.subject === subject ? known : nothing),
      subject,
      state: 'setting',
      percent: 0,
      error: null,
    }));
    const timer = setTimeout(() => {
      renderReport(engine, JSON.parse(asked) as ReportRequest, signal, ({ done, total }) =>
        change({ percent: Math.floor((done / Math.max(1, total)) * 100) }),
      ).then(
        (report) => change({ state: 'ready', report }),
        (error: unknown) => change({ state: 'failed', report: null, error }),
      );
    }, rest);
    stop.current = () => {
      clearTimeout(timer);
      change({ state: 'cancelled' });
      ending.abort();
    };
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [engine, asked, subject, version, turn]);
  const { state, report, percent, error } = work;
  return {
    state,
    subject,
    report,
    percent,
    error,
    cancel: () => stop.current(),
    again: () => setTurn((last) => last + 1),
  };
}

/** The records that a request names: with other options it is still the same document. */
function subjectOf(request: ReportRequest): string {
  const records = Object.entries(request).filter(([name]) => name.endsWith('Id'));
  return [request.kind, ...records.map(([, id]) => String(id))].join(' ');
}
