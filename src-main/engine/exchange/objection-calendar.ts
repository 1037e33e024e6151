import type { SubProcessorNotice } from '../../contract/subprocessor-notices.ts';
import type { Instant, Language } from '../../contract/values.ts';
import { addDays } from '../kernel/clock.ts';
import { calendarStamp } from './calendar-stamp.ts';

const words = {
  last: { de: 'Letzter Tag zum Widerspruch', en: 'Last day to object' },
  week: { de: 'Noch eine Woche zum Widerspruch', en: 'One week left to object' },
  open: { de: 'Offene Änderungen', en: 'Open changes' },
  basis: {
    de: 'Art.\u00a028 Abs.\u00a02 Satz\u00a02 DSGVO; gezählt nach VO (EWG, Euratom) 1182/71 Art.\u00a03: Der letzte Tag zählt bis 24\u00a0Uhr.',
    en: 'Art. 28(2) sentence 2 GDPR; counted by Regulation (EEC, Euratom) 1182/71 Art. 3: the last day counts until midnight.',
  },
} as const;

/**
 * A calendar (RFC 5545) with the last day to object and the day a week before it, as whole days with an alarm in the morning.
 * Written again, the events take the place of the old ones, because their ids stay. What has passed has no alarm.
 */
export async function objectionCalendar(
  { id, vendorName, serviceName, period, changes }: SubProcessorNotice & { period: { until: string } },
  { language, now }: { language: Language; now: Instant },
): Promise<string> {
  // Loaded only when somebody wants a calendar.
  const ical = await import('ical-generator');
  const calendar = ical.default({
    prodId: { company: 'Obhut', product: 'Obhut', language: language.toUpperCase() },
  });
  const waiting = changes.filter(({ state }) => state === 'open').map(({ name }) => `– ${name}`);
  const description = [`${words.open[language]}:`, ...waiting, '', words.basis[language]].join('\n');
  for (const [mark, before] of [
    ['week', 7],
    ['last', 0],
  ] as const) {
    const day = addDays(period.until, -before);
    const summary = `${vendorName}, ${serviceName}: ${words[mark][language]}`;
    calendar.createEvent({
      id: `${id}-${mark}@obhut`,
      ...calendarStamp(now),
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      timezone: null,
      summary,
      description,
      transparency: ical.ICalEventTransparency.TRANSPARENT,
      // Nine in the morning of the day: nine hours after it begins.
      alarms:
        day < now.slice(0, 10)
          ? []
          : [{ type: ical.ICalAlarmType.display, triggerAfter: 9 * 3600, description: summary }],
    });
  }
  return calendar.toString();
}
