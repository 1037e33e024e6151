import type { Deadline } from '../../../contract/deadlines.ts';
import type { Day, Instant, Language } from '../../../contract/values.ts';

/** An event as a calendar takes it: a deadline or one of its lead times. */
export interface CalendarEvent {
  uid: string;
  on: Day;
  /** Where hours count; null for a whole day. */
  at: Instant | null;
  summary: string;
  description: string;
}

/** An event that was written once, and since when it is settled. */
export interface WrittenEvent extends Omit<CalendarEvent, 'description'> {
  settledAt: Instant | null;
}

/** What a calendar file holds, and what is remembered of it. */
export interface CalendarPlan {
  events: CalendarEvent[];
  cancelled: WrittenEvent[];
}

/** So long a cancellation comes along in every file, in days: who reads in rarely must not miss it. */
const toldForDays = 365;

/** Each deadline and each of its lead times, an event of its own. */
export function eventsOf(
  { uid, title, why, dueOn, dueAt, leads }: Deadline,
  language: Language,
): CalendarEvent[] {
  const summary = title[language];
  const description = why[language];
  return [
    ...leads.map(({ uid: id, on, at, left }) => ({
      uid: id,
      on,
      at,
      summary: `${summary} (${left[language]})`,
      description,
    })),
    { uid, on: dueOn, at: dueAt, summary, description },
  ];
}

/**
 * The events asked for, those written earlier that moved out of what is asked for, and those written earlier that nobody
 * waits for any more: done, dropped, or without this lead time.
 */
export function planCalendar({
  asked,
  all,
  ended,
  written,
  now,
}: {
  asked: readonly CalendarEvent[];
  /** Everything that is due, however far away; null where that is more than could be read. */
  all: readonly CalendarEvent[] | null;
  /** Ids of appointments whose day has come: over, but not settled. */
  ended: ReadonlySet<string>;
  written: readonly WrittenEvent[];
  now: Instant;
}): CalendarPlan {
  const shown = new Set(asked.map(({ uid }) => uid));
  const live = new Map((all ?? []).map((event) => [event.uid, event]));
  const moved = written.flatMap(({ uid, on, at }) => {
    const event = live.get(uid);
    return event && !shown.has(uid) && (event.on !== on || event.at !== at) ? [event] : [];
  });
  const settled =
    all === null ? [] : written.filter(({ uid }) => !live.has(uid) && !shown.has(uid) && !ended.has(uid));
  return {
    events: [...asked, ...moved],
    cancelled: settled
      .map((event) => ({ ...event, settledAt: event.settledAt ?? now }))
      .filter(({ settledAt }) => Date.parse(settledAt) > Date.parse(now) - toldForDays * 86_400_000),
  };
}
