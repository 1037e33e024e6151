import { useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DocumentBar } from './document-bar.tsx';
import { FileView } from './file-view.tsx';
import { QuoteBar } from './quote-bar.tsx';
import type { Work } from './work.ts';

/** The document beside the question, with its pages, the cited passage and what can be taken from it. */
export function DocumentTab({ work }: { work: Work }) {
  const t = useTexts('assessment');
  const { viewer, evidence, isLocked } = work;
  const [pages, setPages] = useState<{ hash: string; count: number } | null>(null);
  const [zoom, setZoom] = useState(1);
  const { file } = viewer;
  if (!file) {
    return (
      <EmptyState
        sentence={t('noDocument')}
        {...(isLocked ? {} : { primary: <Button onPress={evidence.choose}>{t('choose')}</Button> })}
      />
    );
  }
  const count = pages?.hash === file.hash ? pages.count : null;
  return (
    <div className="flex h-full min-h-0 flex-col">
      <DocumentBar {...{ work, count, zoom, setZoom }} />
      <div className="min-h-0 flex-1 border-t border-line">
        <FileView
          key={file.hash}
          {...{ work, file, zoom }}
          onPageCount={(total) =>
            setPages((known) =>
              known?.hash === file.hash && known.count === total ? known : { hash: file.hash, count: total },
            )
          }
        />
      </div>
      {viewer.keyword && !viewer.isFound && (
        <p role="status" className="border-t border-line px-4 py-2 text-dense text-caution">
          {t('keywordMissing', { keyword: viewer.keyword })}
        </p>
      )}
      <QuoteBar work={work} hasPages={count !== null} />
    </div>
  );
}
