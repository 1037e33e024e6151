import type { Day, Instant, Language } from '../../contract/values.ts';
import type { CalendarPlan } from '../deadlines/rules/calendar-events.ts';
import { calendarStamp } from './calendar-stamp.ts';

/** Nine in the morning of a whole day: so many seconds after it begins. */
const nine = 9 * 3600;

/**
 * A calendar (RFC 5545) of deadlines. Each deadline and each lead time is an event of its own with one alarm, as several
 * calendars keep only one alarm an event: at nine in the morning, or at its time where hours count. Ids stay and `SEQUENCE`
 * grows, so that a file written later takes the place of an earlier one. What has passed has no alarm; what is settled comes
 * along as cancelled (section 3.8.1.11).
 */
export async function deadlineCalendar(
  { events, cancelled }: CalendarPlan,
  { language, now, day }: { language: Language; now: Instant; day: Day },
): Promise<string> {
  // Loaded only when somebody wants a calendar.
  const ical = await import('ical-generator');
  const calendar = ical.default({
    prodId: { company: 'Obhut', product: 'Obhut', language: language.toUpperCase() },
    method: ical.ICalCalendarMethod.PUBLISH,
  });
  const told = ({ uid, on, at, summary }: { uid: string; on: Day; at: Instant | null; summary: string }) => ({
    id: `${uid}@obhut`,
    ...calendarStamp(now),
    start: at === null ? new Date(`${on}T00:00:00Z`) : new Date(at),
    ...(at === null ? { allDay: true, timezone: null } : {}),
    summary,
    class: ical.ICalEventClass.PRIVATE,
    transparency: ical.ICalEventTransparency.TRANSPARENT,
  });
  for (const event of events) {
    const { on, at, summary, description } = event;
    const alarm = {
      type: ical.ICalAlarmType.display,
      description: summary,
      ...(at === null ? { triggerAfter: nine } : { trigger: 0 }),
    } as const;
    const isOver = at === null ? on < day : at < now;
    calendar.createEvent({ ...told(event), description, alarms: isOver ? [] : [alarm] });
  }
  for (const event of cancelled)
    calendar.createEvent({ ...told(event), status: ical.ICalEventStatus.CANCELLED });
  return calendar.toString();
}
