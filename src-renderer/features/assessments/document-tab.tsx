import { type DragEvent, useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { checkStates, checksAt } from './contract/check-state.ts';
import { ChecksHere } from './contract/checks-here.tsx';
import { ProposalBar } from './contract/proposal-bar.tsx';
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
  const take = (event: DragEvent) => {
    if (isLocked || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    evidence.take([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file can be dropped here; the buttons do the same by keyboard
    <div
      className="flex h-full min-h-0 flex-col"
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={take}
    >
      <DocumentBar {...{ work, count, zoom, setZoom }} />
      <ProposalBar work={work} />
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
      {count !== null && <ChecksOnPage work={work} />}
      <QuoteBar work={work} hasPages={count !== null} />
    </div>
  );
}

/** What cites or proposes something on the page in view: the way from the contract to its checks. */
function ChecksOnPage({ work }: { work: Work }) {
  const t = useTexts('contract');
  const { page } = work.viewer;
  const states = checkStates(work.steps, work.contract, work.answers);
  const checks = checksAt(states, (passage) => passage.page === page);
  if (checks.length === 0) return null;
  return (
    <div className="max-h-20 overflow-y-auto border-t border-line px-4 py-1.5">
      <p className="text-meta text-ink-2">{t('onThisPage')}</p>
      <ChecksHere {...{ work, checks }} label={t('onThisPage')} />
    </div>
  );
}
