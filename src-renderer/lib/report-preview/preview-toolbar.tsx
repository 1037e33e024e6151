import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { formatBytes } from '../format.ts';
import type { Preview } from './use-preview.ts';

export interface PreviewToolbarProps {
  preview: Preview;
  page: number;
  onPage: (page: number) => void;
  /** 1 fits the width. */
  zoom: number;
  onZoom: (zoom: number) => void;
}

const smallest = 0.5;
const largest = 2;
const step = 0.25;

/** Through the pages, nearer and farther; while pages are being set: how far, and a way to stop. */
export function PreviewToolbar({ preview, page, onPage, zoom, onZoom }: PreviewToolbarProps) {
  const t = useTexts('reports');
  const { report, state } = preview;
  const count = report?.pages ?? 0;
  return (
    <div className="flex min-h-10 flex-wrap items-center gap-x-3 border-b border-line bg-desk px-3 text-dense text-ink-2">
      {report && (
        <>
          <div className="flex items-center gap-1">
            <IconButton
              icon={ChevronLeft}
              label={t('previous')}
              isDisabled={page <= 1}
              onPress={() => onPage(page - 1)}
            />
            <span role="status" className="whitespace-nowrap">
              {t('page')} {Math.min(page, count)} {t('ofPages', { count })}
            </span>
            <IconButton
              icon={ChevronRight}
              label={t('next')}
              isDisabled={page >= count}
              onPress={() => onPage(page + 1)}
            />
          </div>
          <div className="flex items-center gap-1">
            <IconButton
              icon={ZoomOut}
              label={t('zoomOut')}
              isDisabled={zoom <= smallest}
              onPress={() => onZoom(Math.max(smallest, zoom - step))}
            />
            <Button small variant="quiet" onPress={() => onZoom(1)}>
              {zoom === 1 ? t('fit') : `${Math.round(zoom * 100)}\u00A0%`}
            </Button>
            <IconButton
              icon={ZoomIn}
              label={t('zoomIn')}
              isDisabled={zoom >= largest}
              onPress={() => onZoom(Math.min(largest, zoom + step))}
            />
          </div>
        </>
      )}
      <span className="flex-1" />
      {state === 'setting' ? <SettingState preview={preview} /> : report && <FileFacts preview={preview} />}
    </div>
  );
}

function SettingState({ preview: { percent, cancel } }: { preview: Preview }) {
  const t = useTexts('reports');
  return (
    <span className="flex items-center gap-2">
      <span role="status">{percent > 0 ? t('renderingPart', { percent }) : t('rendering')}</span>
      <Button small onPress={cancel}>
        {t('cancel')}
      </Button>
    </span>
  );
}

function FileFacts({ preview: { report } }: { preview: Preview }) {
  const t = useTexts('reports');
  const language = useLanguage();
  if (!report) return null;
  return (
    <span className="truncate text-meta">
      {formatBytes(report.size, language)}
      {' · '}
      <span title={report.sha256}>{t('checksum', { hash: report.sha256.slice(0, 8) })}</span>
    </span>
  );
}
