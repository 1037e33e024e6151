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
  let scrolled: [Element, number][] = [];
  try {
    const total = pdf.numPages;
    for (let number = 1; number <= total; number += 1) {
      signal.throwIfAborted();
      onProgress({ done: number - 1, total });
      const page = await pdf.getPage(number);
      const [left = 0, top = 0, right = 0, bottom = 0] = page.view;
      // A wide page is turned, so that every sheet of paper is upright.
      const rotation = right - left > bottom - top ? 90 : 0;
      const viewport = page.getViewport({ scale: densityOf(total) / 72, rotation });
      const canvas = document.createElement('canvas');
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      await page.render({ canvas, viewport, intent: 'print' }).promise;
      stack.append(canvas);
    }
    signal.throwIfAborted();
    scrolled = placesOfScroll();
    document.body.append(stack);
  } finally {
    await pdf.loadingTask.destroy();
  }
  return () => {
    stack.remove();
    for (const [element, top] of scrolled) element.scrollTop = top;
  };
}

/** Where areas are scrolled to: laying out for paper resets them. */
function placesOfScroll(): [Element, number][] {
  return [...document.querySelectorAll('*')]
    .filter(({ scrollTop }) => scrollTop > 0)
    .map((element) => [element, element.scrollTop]);
}
