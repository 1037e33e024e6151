import { useEffect, useRef } from 'react';
import { useAccess } from '../../../lib/queries.ts';
import { latestMark } from './running.ts';
import { useAlarmText } from './use-alarm-text.ts';
import { useClocks } from './use-clocks.ts';

/**
 * Tells of every running clock at 48, 24, 6 and 1 hours left and when it is over. Of the marks that passed while the file was
 * closed only the latest is told; the computer remembers what it has told, whichever window or start asks.
 */
export function Alarms() {
  const { shell } = useAccess();
  const { clocks, now } = useClocks();
  const textOf = useAlarmText();
  const told = useRef(new Set<string>());
  useEffect(() => {
    for (const clock of clocks) {
      const mark = latestMark(clock, now);
      if (mark === null) continue;
      // Another time of awareness is another deadline, with marks of its own.
      const keyOf = (hoursLeft: number) => `${clock.breachId} ${clock.dueAt} ${hoursLeft}`;
      const key = keyOf(mark.hoursLeft);
      const earlier = clock.marks.filter(({ hoursLeft }) => hoursLeft > mark.hoursLeft);
      if (told.current.has(key)) continue;
      told.current.add(key);
      // A computer without notifications still shows the clock in the window.
      void shell.notifications
        .show({
          key,
          overtaken: earlier.map(({ hoursLeft }) => keyOf(hoursLeft)),
          ...textOf(clock, mark, now),
        })
        .catch(() => told.current.delete(key));
    }
  });
  return null;
}
