import { useSeatZone } from '../../../lib/use-seat-zone.ts';
import { onTheWall } from '../../../lib/zoned-time.ts';

/** The present day at the seat; while that is read, at the computer. */
export function useToday(): string {
  const zone = useSeatZone();
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return onTheWall(new Date().toISOString(), zone ?? here).day;
}
