import { useQuery } from '@tanstack/react-query';
import type { ReportRequest } from '../../../src-main/contract/reports.ts';
import { openPdf } from '../../lib/pdf/open-pdf.ts';
import { useAccess } from '../../lib/queries.ts';
import { renderReport } from '../../lib/report-preview/render-report.ts';

/** Width of a drawn first page in device px: sharp on a card of half of it. */
const drawnWidth = 480;
/** Milliseconds that a drawn page is kept while nobody looks. */
const kept = 600_000;

export interface Thumbnail {
  state: 'none' | 'drawing' | 'drawn';
  page: ImageBitmap | null;
}

/** The real first page of a report; drawn once per state of the data, which the head of the audit trail names. */
export function useThumbnail(request: ReportRequest | null): Thumbnail {
  const { ask, engine } = useAccess();
  const { data: known } = useQuery(ask.reports.dataState.queryOptions());
  const { data, isPending } = useQuery({
    queryKey: ['thumbnail', known?.state, request],
    enabled: request !== null && known !== undefined,
    gcTime: kept,
    queryFn: async ({ signal }) => {
      if (!request) return null;
      const { file } = await renderReport(engine, request, signal);
      return drawFirstPage(file);
    },
  });
  if (data) return { state: 'drawn', page: data };
  return { state: request !== null && isPending ? 'drawing' : 'none', page: null };
}

async function drawFirstPage(file: Blob): Promise<ImageBitmap> {
  const pdf = await openPdf(file);
  try {
    const page = await pdf.getPage(1);
    const scale = drawnWidth / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    await page.render({ canvas, viewport }).promise;
    return await createImageBitmap(canvas);
  } finally {
    await pdf.loadingTask.destroy();
  }
}
