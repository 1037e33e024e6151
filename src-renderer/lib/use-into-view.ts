import { type RefObject, useEffect, useRef } from 'react';

/** Brings an element into view and puts the focus on it as soon as it is the one that the address names. */
export function useIntoView<Shown extends HTMLElement>(isNamed: boolean): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  useEffect(() => {
    if (!isNamed) return;
    shown.current?.scrollIntoView?.({ block: 'start' });
    shown.current?.focus({ preventScroll: true });
  }, [isNamed]);
  return shown;
}
