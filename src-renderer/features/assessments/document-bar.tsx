import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import { useTexts } from '../../i18n/messages.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import type { Work } from './work.ts';

export interface DocumentBarProps {
  work: Work;
  /** Pages of the document; null for a file without pages. */
  count: number | null;
  zoom: number;
  setZoom: (zoom: number) => void;
}

/** Which document, which page, how large. */
export function DocumentBar({ work, count, zoom, setZoom }: DocumentBarProps) {
  const t = useTexts('assessment');
  const { viewer, files } = work;
  const { page, turnTo } = viewer;
  const isLarge = zoom > 1;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 px-4 py-2">
      <div className="min-w-32 flex-1">
        <Select
          label={t('whichDocument')}
          hideLabel
          options={files.map(({ hash, name }) => ({ id: hash, label: name }))}
          value={viewer.file?.hash ?? null}
          onChange={(hash) => viewer.open(hash, null)}
        />
      </div>
      {count !== null && (
        <div className="flex items-center">
          <span className="px-1 text-meta whitespace-nowrap text-ink-2">{t('pageOf', { page, count })}</span>
          <IconButton
            small
            icon={ChevronLeft}
            label={t('previousPage')}
            isDisabled={page <= 1}
            onPress={() => turnTo(page - 1)}
          />
          <IconButton
            small
            icon={ChevronRight}
            label={t('nextPage')}
            isDisabled={page >= count}
            onPress={() => turnTo(page + 1)}
          />
          <IconButton
            small
            icon={isLarge ? ZoomOut : ZoomIn}
            label={t(isLarge ? 'fit' : 'enlarge')}
            onPress={() => setZoom(isLarge ? 1 : 1.7)}
          />
        </div>
      )}
    </div>
  );
}
