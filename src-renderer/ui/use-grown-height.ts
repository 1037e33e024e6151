import { useCallback, useLayoutEffect, useRef } from 'react';

/** Keeps a text area as high as its text; its style sets the limits. Returns the ref to give it. */
export function useGrownHeight(text: string) {
  const area = useRef<HTMLTextAreaElement>(null);
  const grow = useCallback(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what changes the height
  useLayoutEffect(grow, [text]);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    let width = element.offsetWidth;
    const observer = new ResizeObserver(() => {
      if (element.offsetWidth !== width) grow();
      width = element.offsetWidth;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [grow]);
  return area;
}
