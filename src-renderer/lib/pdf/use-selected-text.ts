import { type RefObject, useEffect } from 'react';
import { asQuote } from './passage.ts';

export interface SelectedText {
  text: string;
  /** Page on which the selection starts; null in a file without pages. */
  page: number | null;
  /** Heading under which it starts; null where the text knows none. */
  heading: string | null;
}

/** Tells what is selected inside an element, null when nothing is. */
export function useSelectedText(
  root: RefObject<HTMLElement | null>,
  onSelect: ((selected: SelectedText | null) => void) | undefined,
): void {
  useEffect(() => {
    if (!onSelect) return;
    const tell = () => onSelect(root.current ? selectedIn(root.current) : null);
    document.addEventListener('selectionchange', tell);
    return () => document.removeEventListener('selectionchange', tell);
  }, [root, onSelect]);
}

function selectedIn(root: HTMLElement): SelectedText | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer } = selection.getRangeAt(0);
  if (!root.contains(startContainer)) return null;
  const text = asQuote(selection.toString());
  if (!text) return null;
  const inside = (name: string) =>
    startContainer.parentElement?.closest<HTMLElement>(`[data-${name}]`)?.dataset[name];
  const page = inside('page');
  return { text, page: page ? Number(page) : null, heading: inside('heading') || null };
}
