import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width and height of an element in px, kept up to date; zero until it is on screen. */
export function useSize(element: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () =>
      setSize((known) => {
        const { offsetWidth: width, offsetHeight: height } = target;
        return known.width === width && known.height === height ? known : { width, height };
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
