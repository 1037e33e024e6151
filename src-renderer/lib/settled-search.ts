import { useEffect, useRef, useState } from 'react';

/** Typing rests this long, in milliseconds, before the list follows. */
const rest = 120;

/** What stands in a search field: the typing at once, what is asked as soon as it rests. */
export function useSettledSearch(
  asked: string,
  ask: (search: string) => void,
): [string, (typed: string) => void] {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (typed === null) return;
    if (typed === asked) return setTyped(null);
    const timer = setTimeout(() => latest.current(typed), rest);
    return () => clearTimeout(timer);
  }, [typed, asked]);
  return [typed ?? asked, setTyped];
}
