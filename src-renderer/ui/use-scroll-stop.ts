import { type RefObject, useEffect, useRef } from 'react';

const focusable = 'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"])';

/**
 * Makes a region that scrolls a stop of the tab key while nothing inside it is one: without a mouse its end could not be
 * reached otherwise (WCAG 2.1.1). The region needs a name.
 */
export function useScrollStop<Region extends HTMLElement>(): RefObject<Region | null> {
  const ref = useRef<Region>(null);
  useEffect(() => {
    const region = ref.current;
    if (!region) return;
    const set = () => {
      const scrolls = region.scrollHeight > region.clientHeight;
      if (scrolls && region.querySelector(focusable) === null) region.tabIndex = 0;
      else region.removeAttribute('tabindex');
    };
    set();
    const resized = new ResizeObserver(set);
    resized.observe(region);
    const changed = new MutationObserver(set);
    changed.observe(region, { childList: true, subtree: true, characterData: true });
    return () => {
      resized.disconnect();
      changed.disconnect();
    };
  }, []);
  return ref;
}
