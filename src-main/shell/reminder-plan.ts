import { type ReminderMark, type ReminderStage, toldForDays } from '../contract/reminders.ts';

/** Hour of the day, on the clock of this computer, from which deadlines are told. */
export const morning = 9;

/** What is to be told now, and what counts as told with it. */
export interface Telling<Told> {
  tell: Told[];
  keys: string[];
}

/**
 * Marks of breach clocks to be told now. Of several that passed unseen, as after sleep, only the latest is told; the earlier
 * ones count as told with it, so that a clock set back does not bring them up again.
 */
export function marksToTell(
  marks: readonly ReminderMark[],
  now: Date,
  isTold: (key: string) => boolean,
): Telling<ReminderMark> {
  const clocks = [...new Set(marks.map(({ clock }) => clock))];
  const perClock = clocks.map((of) => {
    const own = marks.filter(({ clock }) => clock === of);
    const passed = own
      .filter(({ at }) => Date.parse(at) <= now.getTime())
      .toSorted((one, other) => one.hoursLeft - other.hoursLeft);
    const isLaterTold = own.some(
      ({ key, hoursLeft }) => hoursLeft <= (passed[0]?.hoursLeft ?? -1) && isTold(key),
    );
    const untold = passed.filter(({ key }) => !isTold(key));
    return { tell: isLaterTold ? [] : untold.slice(0, 1), keys: untold.map(({ key }) => key) };
  });
  return { tell: perClock.flatMap(({ tell }) => tell), keys: perClock.flatMap(({ keys }) => keys) };
}

/**
 * Deadlines to be told now, together: everything whose day has come, each once. At the first look after a company was opened
 * at once, later from nine in the morning on; days are those of this computer's clock. A lead time whose deadline has come
 * as well counts as told with it.
 */
export function stagesToTell(
  stages: readonly ReminderStage[],
  { now, timeZone, isFirstLook }: { now: Date; timeZone: string; isFirstLook: boolean },
  isTold: (key: string) => boolean,
): Telling<ReminderStage> {
  const { day, hour } = wallOf(now, timeZone);
  if (!isFirstLook && hour < morning) return { tell: [], keys: [] };
  const oldest = wallOf(new Date(now.getTime() - toldForDays * 86_400_000), timeZone).day;
  const come = stages.filter(({ on }) => on <= day && on >= oldest);
  const due = new Set(come.flatMap(({ deadline, stage }) => (stage === 'due' ? [deadline] : [])));
  const untold = come.filter(({ key }) => !isTold(key));
  return {
    tell: untold.filter(({ stage, deadline }) => stage === 'due' || !due.has(deadline)),
    keys: untold.map(({ key }) => key),
  };
}

/** Day and hour on the clocks of a zone. */
export function wallOf(now: Date, timeZone: string): { day: string; hour: number } {
  const parts = Object.fromEntries(
    formatIn(timeZone)
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  return { day: `${parts.year}-${parts.month}-${parts.day}`, hour: Number(parts.hour) };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Building a format costs far more than using it: one per zone. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timeZone, format);
  return format;
}
