import { useEffect, useState } from 'react';

/** False while a part is first drawn, true right after: what may wait is asked behind what the page itself asks. */
export function useSecondTurn(): boolean {
  const [isSecond, setSecond] = useState(false);
  useEffect(() => setSecond(true), []);
  return isSecond;
}
