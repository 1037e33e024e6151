import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { openPdf } from './open-pdf.ts';

export type PdfState =
  | { state: 'opening' }
  | { state: 'open'; pdf: PDFDocumentProxy }
  | { state: 'unreadable' };

/** The opened file; the one before stays until the new one is there, so that a preview does not blink. */
export function usePdf(file: Blob): PdfState {
  const [state, setState] = useState<PdfState>({ state: 'opening' });
  useEffect(() => {
    let isCurrent = true;
    openPdf(file).then(
      (pdf) => (isCurrent ? setState({ state: 'open', pdf }) : pdf.loadingTask.destroy()),
      () => isCurrent && setState({ state: 'unreadable' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [file]);
  useEffect(() => {
    if (state.state !== 'open') return;
    return () => {
      state.pdf.loadingTask.destroy();
    };
  }, [state]);
  return state;
}
