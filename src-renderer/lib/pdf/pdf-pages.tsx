import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { Notice } from '../../ui/notice.tsx';
import { useSize } from '../../ui/use-size.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { PdfPage } from './pdf-page.tsx';
import { usePassagePage } from './use-passage-page.ts';
import { usePdf } from './use-pdf.ts';
import { type SelectedText, useSelectedText } from './use-selected-text.ts';
import { scrollToPage, useSteadyScroll, useVisiblePage } from './use-visible-page.ts';
import './pdf.css';

export interface PdfPagesProps {
  file: Blob;
  /** Name of the scrolling area: the document's title. */
  label: string;
  /** Page to show; scrolling reports the new one by `onPage`. */
  page?: number;
  onPage?: (page: number) => void;
  onPageCount?: (count: number) => void;
  /** Exact words to mark and scroll to: on `passagePage` if they stand there, else where they are found first. */
  passage?: string | null;
  passagePage?: number | null;
  /** Words to mark within the passage. */
  words?: readonly string[] | undefined;
  /** Whether the words were found anywhere. */
  onSearched?: (isFound: boolean) => void;
  onSelect?: (selected: SelectedText | null) => void;
  /** Widest page in px at zoom 1. */
  maxWidth?: number;
  /** 1 fits the width; larger pages scroll sideways. */
  zoom?: number;
}

/** All pages of a PDF below one another, as wide as their place. */
export function PdfPages(props: PdfPagesProps) {
  const {
    file,
    label,
    page,
    onPage,
    onPageCount,
    passage = null,
    passagePage = null,
    maxWidth = 900,
    zoom = 1,
  } = props;
  const t = useTexts('pdf');
  const scroller = useRef<HTMLElement>(null);
  const { width } = useSize(scroller);
  const document = usePdf(file);
  const pdf = document.state === 'open' ? document.pdf : null;
  const ratio = useFirstRatio(pdf);
  const count = pdf?.numPages ?? 0;
  useEffect(() => {
    if (count > 0) onPageCount?.(count);
  }, [count, onPageCount]);
  const isReady = pdf !== null && ratio !== null && width > 0;
  const markedPage = usePassagePage(pdf, passage, passagePage, props.onSearched);
  useEffect(() => {
    if (isReady && page && scroller.current) scrollToPage(scroller.current, page);
  }, [isReady, page]);
  useEffect(() => {
    if (isReady && markedPage && scroller.current) scrollToPage(scroller.current, markedPage);
  }, [isReady, markedPage]);
  useVisiblePage(scroller, onPage);
  useSelectedText(scroller, props.onSelect);
  const pageWidth = Math.round(Math.min(maxWidth, Math.max(0, width - 44)) * zoom);
  useSteadyScroll(scroller, pageWidth);
  return (
    <section
      ref={scroller}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area has to be reachable by keyboard
      tabIndex={0}
      className="focus-inside relative h-full overflow-x-auto overflow-y-scroll bg-sunken p-4"
    >
      {document.state === 'opening' && <Waiting text={t('opening')} />}
      {document.state === 'unreadable' && (
        <Notice tone="caution" title={t('unreadable')}>
          {t('unreadableText')}
        </Notice>
      )}
      {isReady && (
        <div className="flex flex-col gap-4">
          {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
            <PdfPage
              key={number}
              {...{ pdf, number, ratio, scroller }}
              width={pageWidth}
              label={t('page', { number, count })}
              passage={markedPage === number ? passage : null}
              words={markedPage === number ? props.words : undefined}
            />
          ))}
        </div>
      )}
    </section>
  );
}

function useFirstRatio(pdf: PDFDocumentProxy | null): number | null {
  const [ratio, setRatio] = useState<number | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const measure = async () => {
      const page = await pdf?.getPage(1);
      if (!page || !isCurrent) return;
      const { width, height } = page.getViewport({ scale: 1 });
      setRatio(height / width);
    };
    measure().catch((error: unknown) => {
      // A file that was shut meanwhile has no pages, and nobody waits for them.
      if (isCurrent) throw error;
    });
    return () => {
      isCurrent = false;
    };
  }, [pdf]);
  return ratio;
}
