import { useEffect, useState } from 'react';

/** One minute in milliseconds. */
const minute = 60_000;

/**
 * The present moment in milliseconds, told anew on every full minute of the clock, or on every full `step` milliseconds. A
 * computer that slept tells the right time at once when it wakes: the step is measured from the clock, never counted.
 */
export function useNow(step = minute): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let timer = 0;
    const tell = () => {
      const at = Date.now();
      setNow(at);
      clearTimeout(timer);
      timer = window.setTimeout(tell, step - (at % step));
    };
    tell();
    // Timers of a window that nobody sees are slowed down: what is looked at again is right at once.
    document.addEventListener('visibilitychange', tell);
    window.addEventListener('focus', tell);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tell);
      window.removeEventListener('focus', tell);
    };
  }, [step]);
  return now;
}
