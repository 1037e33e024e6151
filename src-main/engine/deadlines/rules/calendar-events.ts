import type { Deadline } from '../../../contract/deadlines.ts';
import type { Day, Id, Instant, Language } from '../../../contract/values.ts';

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
  /** Ids of what was cancelled for long enough. */
  forgotten: string[];
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
 * The events asked for, those written earlier that moved out of what is asked for or stand again, and those written earlier
 * that nobody waits for any more: done, dropped, or without this lead time.
 */
export function planCalendar({
  asked,
  all,
  kept,
  written,
  now,
}: {
  asked: readonly CalendarEvent[];
  /** Everything that is due, however far away. */
  all: readonly CalendarEvent[];
  /** Ids of what no list has and nobody is done with: appointments whose day has come, work that was begun. */
  kept: ReadonlySet<string>;
  written: readonly WrittenEvent[];
  now: Instant;
}): CalendarPlan {
  const shown = new Set(asked.map(({ uid }) => uid));
  const live = new Map(all.map((event) => [event.uid, event]));
  const changed = written.flatMap(({ uid, on, at, settledAt }) => {
    const event = shown.has(uid) ? undefined : live.get(uid);
    return event && (event.on !== on || event.at !== at || settledAt !== null) ? [event] : [];
  });
  const settled = written
    .filter(({ uid }) => !live.has(uid) && !shown.has(uid) && !kept.has(uid))
    .map((event) => ({ ...event, settledAt: event.settledAt ?? now }));
  const isTold = ({ settledAt }: { settledAt: Instant }) =>
    Date.parse(settledAt) > Date.parse(now) - toldForDays * 86_400_000;
  return {
    events: [...asked, ...changed],
    cancelled: settled.filter(isTold),
    forgotten: settled.filter((event) => !isTold(event)).map(({ uid }) => uid),
  };
}

/** Whether an event belongs to a record: it stands under the record's id, alone, as `${id}-48`, or as `inquiry-${id}`. */
export function isOfRecord(recordId: Id): (event: Pick<CalendarEvent, 'uid'>) => boolean {
  return ({ uid }) => `${uid}-`.startsWith(`${recordId}-`) || `${uid}-`.startsWith(`inquiry-${recordId}-`);
}
