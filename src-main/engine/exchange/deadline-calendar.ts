import type { Deadline } from '../../contract/deadlines.ts';
import type { Day, Instant, Language } from '../../contract/values.ts';

const minute = 60_000;
/** Nine in the morning of a whole day: so many seconds after it begins. */
const nine = 9 * 3600;

interface Event {
  uid: string;
  on: Day;
  at: Instant | null;
  summary: string;
  description: string;
}

/**
 * A calendar (RFC 5545) of all deadlines. The deadline and each of its lead times is an event of its own with one alarm, as
 * several calendars keep only one alarm an event: at nine in the morning, or at its time where hours count. Ids stay and
 * `SEQUENCE` grows, so that a file written later takes the place of an earlier one. What has passed has no alarm.
 */
export async function deadlineCalendar(
  deadlines: readonly Deadline[],
  { language, now, day }: { language: Language; now: Instant; day: Day },
): Promise<string> {
  // Loaded only when somebody wants a calendar.
  const ical = await import('ical-generator');
  const calendar = ical.default({
    prodId: { company: 'Obhut', product: 'Obhut', language: language.toUpperCase() },
    method: ical.ICalCalendarMethod.PUBLISH,
  });
  const stamp = new Date(now);
  for (const { uid, on, at, summary, description } of deadlines.flatMap((one) => eventsOf(one, language))) {
    const isOver = at === null ? on < day : at < now;
    calendar.createEvent({
      id: `${uid}@obhut`,
      stamp,
      lastModified: stamp,
      sequence: Math.floor(stamp.getTime() / minute),
      start: at === null ? new Date(`${on}T00:00:00Z`) : new Date(at),
      ...(at === null ? { allDay: true, timezone: null } : {}),
      summary,
      description,
      class: ical.ICalEventClass.PRIVATE,
      transparency: ical.ICalEventTransparency.TRANSPARENT,
      alarms: isOver
        ? []
        : [
            {
              type: ical.ICalAlarmType.display,
              description: summary,
              ...(at === null ? { triggerAfter: nine } : { trigger: 0 }),
            },
          ],
    });
  }
  return calendar.toString();
}

function eventsOf({ uid, title, why, dueOn, dueAt, leads }: Deadline, language: Language): Event[] {
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
