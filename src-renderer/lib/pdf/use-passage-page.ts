import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { findPassage } from './passage.ts';

/** The page on which a passage stands, the cited one first; null while unknown and where it is not found. */
export function usePassagePage(
  pdf: PDFDocumentProxy | null,
  passage: string | null,
  cited: number | null,
  onSearched?: (isFound: boolean) => void,
): number | null {
  const told = useRef(onSearched);
  told.current = onSearched;
  const [page, setPage] = useState<number | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setPage(null);
    if (!pdf || !passage) return;
    const find = async () => {
      const found = await findPage(pdf, passage, cited, () => isCurrent);
      if (!isCurrent) return;
      setPage(found);
      told.current?.(found !== null);
    };
    find().catch((error: unknown) => {
      // A file that was shut meanwhile has no pages, and nobody waits for them.
      if (isCurrent) throw error;
    });
    return () => {
      isCurrent = false;
    };
  }, [pdf, passage, cited]);
  return page;
}

async function findPage(
  pdf: PDFDocumentProxy,
  passage: string,
  cited: number | null,
  isWanted: () => boolean,
): Promise<number | null> {
  const all = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const order = cited !== null && cited <= pdf.numPages ? [cited, ...all] : all;
  for (const number of order) {
    if (!isWanted()) return null;
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const texts = items.map((item) => ('str' in item ? item.str : ''));
    if (findPassage(texts, passage)) return number;
  }
  return null;
}
