import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { drawPage } from './draw-page.ts';
import { hidePassage, scrollToRange, showPassage } from './show-passage.ts';

export interface PdfPageProps {
  pdf: PDFDocumentProxy;
  number: number;
  /** In CSS px; the height follows. */
  width: number;
  /** Height by width of the page before it is known: that of the first page. */
  ratio: number;
  label: string;
  /** Words to mark on this page. */
  passage: string | null;
  /** Words to mark within them. */
  words?: readonly string[] | undefined;
  scroller: RefObject<HTMLElement | null>;
}

/** One page: drawn when it comes near the visible part, with selectable text above the drawing. */
export function PdfPage({ pdf, number, width, ratio, label, passage, words, scroller }: PdfPageProps) {
  const place = useRef<HTMLElement>(null);
  const isNear = useNearness(place, scroller);
  const [drawn, setDrawn] = useState(0);
  const [shownRatio, setShownRatio] = useState(ratio);
  useEffect(() => {
    const element = place.current;
    if (!isNear || !element || width === 0) return;
    const drawing = drawPage(pdf, number, width, element);
    drawing.done.then((height) => {
      if (height === null) return;
      setShownRatio(height / width);
      setDrawn((times) => times + 1);
    });
    return drawing.cancel;
  }, [pdf, number, width, isNear]);
  useEffect(() => {
    const element = place.current;
    if (!element || drawn === 0 || !passage) return;
    const range = showPassage(element, passage, words);
    if (range && scroller.current) scrollToRange(scroller.current, range);
    return range ? hidePassage : undefined;
  }, [passage, words, drawn, scroller]);
  return (
    <figure
      ref={place}
      aria-label={label}
      data-page={number}
      className="pdf-page relative mx-auto my-0 overflow-hidden border border-line"
      style={{ width, height: width * shownRatio }}
    />
  );
}

/** Whether the element lies within two screens of the visible part. */
function useNearness(place: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some((entry) => entry.isIntersecting)),
      { root: scroller.current, rootMargin: '100% 0px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place, scroller]);
  return isNear;
}
