import { startTransition, useEffect, useState } from 'react';

/** False while a part is first drawn, true right after: what may wait is asked behind what the page itself asks. */
export function useSecondTurn(): boolean {
  const [isSecond, setSecond] = useState(false);
  useEffect(() => setSecond(true), []);
  return isSecond;
}

/** The same for what may come a moment later: it is drawn piece by piece, between what somebody does. */
export function useAfterwards(): boolean {
  const [isAfterwards, setAfterwards] = useState(false);
  useEffect(() => startTransition(() => setAfterwards(true)), []);
  return isAfterwards;
}
