import { useLayoutEffect, useRef } from 'react';

/** Cells that are pasted anywhere on the page, except into a field. */
export function usePastedCells(paste: (text: string) => void): void {
  const latest = useRef(paste);
  latest.current = paste;
  useLayoutEffect(() => {
    const take = (event: ClipboardEvent) => {
      const isField = event.target instanceof HTMLElement && event.target.closest('input, textarea');
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (isField || text.trim() === '' || (event.clipboardData?.files.length ?? 0) > 0) return;
      event.preventDefault();
      latest.current(text);
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, []);
}
