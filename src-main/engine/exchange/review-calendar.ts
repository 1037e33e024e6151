import type { Day, Id, Instant, Language } from '../../contract/values.ts';
import { addDays } from '../kernel/clock.ts';
import { calendarStamp } from './calendar-stamp.ts';

/** A day that a calendar learns of: a review with its lead time, or the end of a certificate with its reminders. */
export interface CalendarDay {
  /** The same for the same thing, so that a file written again moves the event instead of adding one. */
  id: Id;
  day: Day;
  summary: string;
  description: string;
  /** So many days before, the calendar speaks up. */
  remindDays: readonly number[];
}

/** A calendar (RFC 5545) of whole days; each reminder is an event of its own, as several calendars keep one alarm only. */
export async function reviewCalendar(
  days: readonly CalendarDay[],
  { language, now, reminder }: { language: Language; now: Instant; reminder: (days: number) => string },
): Promise<string> {
  // Loaded only when somebody wants a calendar.
  const ical = await import('ical-generator');
  const calendar = ical.default({
    prodId: { company: 'Obhut', product: 'Obhut', language: language.toUpperCase() },
  });
  const add = (id: string, day: Day, summary: string, description: string) =>
    calendar.createEvent({
      id: `${id}@obhut`,
      ...calendarStamp(now),
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      timezone: null,
      summary,
      description,
      transparency: ical.ICalEventTransparency.TRANSPARENT,
    });
  for (const { id, day, summary, description, remindDays } of days) {
    add(id, day, summary, description);
    for (const before of remindDays)
      if (before > 0)
        add(`${id}-${before}`, addDays(day, -before), `${summary} (${reminder(before)})`, description);
  }
  return calendar.toString();
}
