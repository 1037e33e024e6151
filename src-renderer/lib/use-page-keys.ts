import { useLayoutEffect, useRef } from 'react';
import type { Language } from '../../src-main/contract/values.ts';

/** What stands over the page; a message about a done thing does not. */
const modal = '[role=dialog], [role=alertdialog]:not([aria-modal=false])';

/**
 * Keys of one page beside those of the window: the act of each, by lower-case key; Ctrl or Command is held. Where the window
 * has the same key, that of the page holds: it is heard first.
 */
export function usePageKeys(acts: Readonly<Record<string, () => void>>): void {
  const latest = useRef(acts);
  latest.current = acts;
  // Listens as soon as the page is to be seen: whoever sees it presses.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.defaultPrevented)
        return;
      const act = latest.current[event.key.toLowerCase()];
      if (!act || document.querySelector(modal)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);
}

/** A key of a page as people read it: "Strg E" or "Ctrl E", "⌘ E" on macOS. */
export function shownCtrl(key: string, language: Language): string {
  if (navigator.platform.startsWith('Mac')) return `⌘ ${key}`;
  return `${language === 'de' ? 'Strg' : 'Ctrl'} ${key}`;
}
