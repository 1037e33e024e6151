import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Tells which page fills the middle of the visible part while somebody scrolls. */
export function useVisiblePage(
  scroller: RefObject<HTMLElement | null>,
  onPage: ((page: number) => void) | undefined,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element || !onPage) return;
    const tell = () => {
      const page = pageInMiddle(element);
      if (page !== null) onPage(page);
    };
    element.addEventListener('scroll', tell, { passive: true });
    return () => element.removeEventListener('scroll', tell);
  }, [scroller, onPage]);
}

/** Number of the page in the middle; null while none is there. */
export function pageInMiddle(scroller: HTMLElement): number | null {
  const frame = scroller.getBoundingClientRect();
  const middle = frame.top + frame.height / 2;
  const pages = [...scroller.querySelectorAll<HTMLElement>('[data-page]')];
  const page = pages.find((candidate) => candidate.getBoundingClientRect().bottom >= middle) ?? pages.at(-1);
  return page ? Number(page.dataset.page) : null;
}

/** Brings a page to the top, unless it already is the one in view. */
export function scrollToPage(scroller: HTMLElement, page: number): void {
  if (pageInMiddle(scroller) === page) return;
  scroller.querySelector(`[data-page="${page}"]`)?.scrollIntoView({ block: 'start' });
}

/** Keeps the same passage in view when pages become wider or narrower. */
export function useSteadyScroll(scroller: RefObject<HTMLElement | null>, pageWidth: number): void {
  const before = useRef(pageWidth);
  useLayoutEffect(() => {
    const factor = before.current > 0 ? pageWidth / before.current : 1;
    before.current = pageWidth;
    if (scroller.current && factor > 0) scroller.current.scrollTop *= factor;
  }, [scroller, pageWidth]);
}
