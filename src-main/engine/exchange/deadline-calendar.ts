import type { Day, Instant, Language } from '../../contract/values.ts';
import type { CalendarEvent, CalendarPlan } from '../deadlines/rules/calendar-events.ts';
import { calendarStamp } from './calendar-stamp.ts';

/** Nine in the morning of a whole day: so many seconds after it begins. */
const nine = 9 * 3600;

/** So many events are written at a time; other calls pass between. */
const portion = 500;

/**
 * A calendar (RFC 5545) of deadlines. Each deadline and each lead time is an event of its own with one alarm, as several
 * calendars keep only one alarm an event: at nine in the morning, or at its time where hours count. Ids stay and `SEQUENCE`
 * grows, so that a file written later takes the place of an earlier one. What has passed has no alarm; what is settled comes
 * along as cancelled (section 3.8.1.11).
 */
export async function deadlineCalendar(
  { events, cancelled }: Pick<CalendarPlan, 'events' | 'cancelled'>,
  told: Telling,
): Promise<string> {
  // Loaded only when somebody wants a calendar.
  const ical = await import('ical-generator');
  const all = [...events, ...cancelled.map((event) => ({ ...event, description: null }))];
  let text = '';
  for (let from = 0; from === 0 || from < all.length; from += portion) {
    const part = calendarOf(ical, all.slice(from, from + portion), told);
    // The frame of the first portion holds the events of all.
    text = from === 0 ? part : text.slice(0, -frameEnd.length) + part.slice(part.indexOf(frameBegin));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return text;
}

interface Telling {
  language: Language;
  now: Instant;
  day: Day;
}

const frameBegin = 'BEGIN:VEVENT';
const frameEnd = 'END:VCALENDAR';

/** A calendar of some events; what is cancelled has no description. */
function calendarOf(
  ical: typeof import('ical-generator'),
  events: readonly (Omit<CalendarEvent, 'description'> & { description: string | null })[],
  { language, now, day }: Telling,
): string {
  const calendar = ical.default({
    prodId: { company: 'Obhut', product: 'Obhut', language: language.toUpperCase() },
    method: ical.ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, on, at, summary, description } of events) {
    const alarm = {
      type: ical.ICalAlarmType.display,
      description: summary,
      ...(at === null ? { triggerAfter: nine } : { trigger: 0 }),
    } as const;
    const isOver = description === null || (at === null ? on < day : at < now);
    calendar.createEvent({
      id: `${uid}@obhut`,
      ...calendarStamp(now),
      start: at === null ? new Date(`${on}T00:00:00Z`) : new Date(at),
      ...(at === null ? { allDay: true, timezone: null } : {}),
      summary,
      class: ical.ICalEventClass.PRIVATE,
      transparency: ical.ICalEventTransparency.TRANSPARENT,
      alarms: isOver ? [] : [alarm],
      ...(description === null ? { status: ical.ICalEventStatus.CANCELLED } : {}),
      ...(description ? { description } : {}),
    });
  }
  return calendar.toString();
}
