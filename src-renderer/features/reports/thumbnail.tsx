import { useEffect, useRef } from 'react';
import type { ReportRequest } from '../../../src-main/contract/reports.ts';
import { useTexts } from '../../i18n/messages.ts';
import { classNames } from '../../ui/class-names.ts';
import { useThumbnail } from './use-thumbnail.ts';

/** The first page of a report, small; white in every theme, as it is in print. */
export function ThumbnailPage({ request }: { request: ReportRequest | null }) {
  const t = useTexts('reports');
  const { state, page } = useThumbnail(request);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current && page) canvas.current.getContext('2d')?.drawImage(page, 0, 0);
  }, [page]);
  return (
    <div
      className={classNames(
        'aspect-[210/297] w-full border border-line-strong shadow-[2px_2px_0_var(--line)]',
        page ? 'bg-sheet' : 'bg-surface',
      )}
    >
      {page ? (
        <canvas
          ref={canvas}
          width={page.width}
          height={page.height}
          aria-hidden
          className="block h-full w-full"
        />
      ) : (
        <p className="p-4 text-meta text-ink-2">
          {state === 'drawing' ? <span className="late">{t('loadingPicture')}</span> : t('noPicture')}
        </p>
      )}
    </div>
  );
}
