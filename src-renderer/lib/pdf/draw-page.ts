import type { PDFDocumentProxy, PDFPageProxy, RenderTask, TextLayer } from 'pdfjs-dist';
import { loadPdfLibrary } from './open-pdf.ts';

export interface Drawing {
  /** Height in CSS px once the page is there; null when it was cancelled. */
  done: Promise<number | null>;
  cancel: () => void;
}

/** Draws a page and its text into an element; what stood there stays until the new drawing is complete. */
export function drawPage(pdf: PDFDocumentProxy, number: number, width: number, place: HTMLElement): Drawing {
  let isCancelled = false;
  const running: { cancel: () => void }[] = [];
  const draw = async (): Promise<number | null> => {
    const page = await pdf.getPage(number);
    if (isCancelled) return null;
    const scale = width / page.getViewport({ scale: 1 }).width;
    const { canvas, task } = startCanvas(page, scale);
    running.push(task);
    await task.promise;
    const { element, layer } = await textOver(page, scale);
    running.push(layer);
    if (isCancelled) return null;
    place.replaceChildren(canvas, element);
    await layer.render();
    return page.getViewport({ scale }).height;
  };
  return {
    done: draw().catch((error: unknown) => {
      if (isCancelled) return null;
      throw error;
    }),
    cancel: () => {
      isCancelled = true;
      for (const step of running.splice(0)) step.cancel();
    },
  };
}

function startCanvas(page: PDFPageProxy, scale: number): { canvas: HTMLCanvasElement; task: RenderTask } {
  const density = Math.min(window.devicePixelRatio || 1, 3);
  const viewport = page.getViewport({ scale: scale * density });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  canvas.style.width = '100%';
  canvas.style.height = '100%';
  canvas.style.display = 'block';
  return { canvas, task: page.render({ canvas, viewport }) };
}

async function textOver(
  page: PDFPageProxy,
  scale: number,
): Promise<{ element: HTMLElement; layer: TextLayer }> {
  const { library } = await loadPdfLibrary();
  const element = document.createElement('div');
  element.className = 'pdf-text';
  element.style.setProperty('--total-scale-factor', String(scale));
  const viewport = page.getViewport({ scale });
  const layer = new library.TextLayer({
    textContentSource: page.streamTextContent(),
    container: element,
    viewport,
  });
  return { element, layer };
}
