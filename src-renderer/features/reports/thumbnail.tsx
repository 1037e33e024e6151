import { useEffect, useRef } from 'react';
import type { ReportRequest } from '../../../src-main/contract/reports.ts';
import { useTexts } from '../../i18n/messages.ts';
import { classNames } from '../../ui/class-names.ts';
import { useThumbnail } from './use-thumbnail.ts';

const sheetLook = 'block w-full border border-line-strong shadow-[2px_2px_0_var(--line)]';

/** The first page of a report, small; white in every theme, as it is in print. */
export function ThumbnailPage({ request }: { request: ReportRequest | null }) {
  const t = useTexts('reports');
  const { state, page } = useThumbnail(request);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current && page) canvas.current.getContext('2d')?.drawImage(page, 0, 0);
  }, [page]);
  return (
    <div className="flex aspect-[210/297] w-full items-end">
      {page ? (
        // A page across stands on the same line as the upright ones beside it.
        <canvas
          ref={canvas}
          width={page.width}
          height={page.height}
          aria-hidden
          className={classNames(sheetLook, 'h-auto bg-sheet')}
        />
      ) : (
        <p className={classNames(sheetLook, 'h-full bg-surface p-4 text-meta text-ink-2')}>
          {state === 'drawing' ? <span className="late">{t('loadingPicture')}</span> : t('noPicture')}
        </p>
      )}
    </div>
  );
}
