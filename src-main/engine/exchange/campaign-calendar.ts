import type { GateException } from '../../contract/campaign-record.ts';
import type { Day, Id, Instant, Language } from '../../contract/values.ts';
import { calendarStamp } from './calendar-stamp.ts';

/** What a calendar learns of a campaign: its name, the days of its steps and the last days of its exceptions. */
export interface CalendarCampaign {
  campaignId: Id;
  name: string;
  steps: readonly { id: Id; name: string; day: Day }[];
  exceptions: readonly Pick<GateException, 'id' | 'until'>[];
}

const words = {
  exception: { de: 'Ausnahme endet', en: 'Exception ends' },
} as const;

/**
 * A calendar (RFC 5545) with the first day of each step and the last day of each exception as whole days. Written again, the
 * events take the place of the old ones, because their ids stay.
 */
export async function campaignCalendar(
  { campaignId, name, steps, exceptions }: CalendarCampaign,
  { language, now }: { language: Language; now: Instant },
): Promise<string> {
  // Loaded only when somebody wants a calendar.
  const ical = await import('ical-generator');
  const calendar = ical.default({
    prodId: { company: 'Obhut', product: 'Obhut', language: language.toUpperCase() },
  });
  const add = (id: Id, day: Day, what: string) =>
    calendar.createEvent({
      id: `${campaignId}-${id}@obhut`,
      ...calendarStamp(now),
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      timezone: null,
      summary: `${name}: ${what}`,
      transparency: ical.ICalEventTransparency.TRANSPARENT,
    });
  for (const step of steps) add(step.id, step.day, step.name);
  for (const { id, until } of exceptions) add(id, until, words.exception[language]);
  return calendar.toString();
}
