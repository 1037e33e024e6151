import { openPdf } from '../../lib/pdf/open-pdf.ts';
import './print.css';

/** Dots per inch on paper; long reports take fewer, so that their pages fit into memory. */
function densityOf(pages: number): number {
  return pages <= 30 ? 150 : 110;
}

/**
 * Lays all pages of a PDF out beside the app, visible on paper only: what the window prints then is the report.
 * Returns how to take them away again; nothing stays when the signal ends the work.
 */
export async function layOutForPrint(
  file: Blob,
  signal: AbortSignal,
  onProgress: (progress: { done: number; total: number }) => void,
): Promise<() => void> {
  const pdf = await openPdf(file);
  const stack = document.createElement('div');
  stack.className = 'print-pages';
  try {
    const total = pdf.numPages;
    for (let number = 1; number <= total; number += 1) {
      signal.throwIfAborted();
      onProgress({ done: number - 1, total });
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: densityOf(total) / 72 });
      const canvas = document.createElement('canvas');
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      await page.render({ canvas, viewport, intent: 'print' }).promise;
      stack.append(canvas);
    }
    signal.throwIfAborted();
    document.body.append(stack);
  } finally {
    await pdf.loadingTask.destroy();
  }
  return () => stack.remove();
}
