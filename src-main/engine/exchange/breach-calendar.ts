import type { BreachClock } from '../../contract/breach-clock.ts';
import type { BreachLaw } from '../../contract/breach-deadlines.ts';
import type { Bilingual, Id, Instant, Language } from '../../contract/values.ts';
import { tellMoment } from '../kernel/told-time.ts';
import { calendarStamp } from './calendar-stamp.ts';

/** What a calendar learns of a case: its number and its times, nothing of its content. */
export interface CalendarCase {
  breachId: Id;
  number: string;
  clock: Pick<BreachClock, 'addressee' | 'dueAt' | 'marks' | 'readings' | 'rule' | 'zone'>;
}

const words = {
  deadline: {
    authority: { de: 'Datenpanne {number}: Frist zur Meldung', en: 'Breach {number}: deadline to notify' },
    controller: {
      de: 'Datenpanne {number}: Frist zur Meldung an den Verantwortlichen',
      en: 'Breach {number}: deadline to tell the controller',
    },
  },
  left: {
    de: 'Datenpanne {number}: noch {hours}\u00a0h bis zur Frist',
    en: 'Breach {number}: {hours}\u00a0h until the deadline',
  },
  until: { de: 'Bis {at}.', en: 'By {at}.' },
  readings: {
    de: 'Andere Lesarten, nur zur Kenntnis:',
    en: 'Other readings, for information only:',
  },
} as const;

/**
 * A calendar (RFC 5545) with the deadline of a case and the marks before it, each an event of its own with one alarm at its
 * time: several calendars keep only one alarm an event. Times in UTC, in words as the clocks at the seat show them. Written
 * again, the events take the place of the old ones. What has passed when it is written has no alarm.
 */
export async function breachCalendar(
  { breachId, number, clock }: CalendarCase,
  { law, language, now }: { law: BreachLaw; language: Language; now: Instant },
): Promise<string> {
  // Loaded only when somebody wants a calendar.
  const ical = await import('ical-generator');
  const calendar = ical.default({
    prodId: { company: 'Obhut', product: 'Obhut', language: language.toUpperCase() },
  });
  const description = descriptionOf(clock, law, language);
  for (const { hoursLeft, at } of clock.marks) {
    const text = hoursLeft === 0 ? words.deadline[clock.addressee] : words.left;
    const summary = filled(text, language, { number, hours: String(hoursLeft) });
    calendar.createEvent({
      id: `${breachId}-${hoursLeft}@obhut`,
      ...calendarStamp(now),
      start: new Date(at),
      summary,
      description,
      class: ical.ICalEventClass.PRIVATE,
      transparency: ical.ICalEventTransparency.TRANSPARENT,
      alarms:
        Date.parse(at) < Date.parse(now)
          ? []
          : [{ type: ical.ICalAlarmType.display, trigger: 0, description: summary }],
    });
  }
  return calendar.toString();
}

/** The target, its basis, and the readings of Regulation 1182/71 as what they are. */
function descriptionOf(
  { dueAt, readings, rule, zone }: CalendarCase['clock'],
  law: BreachLaw,
  language: Language,
): string {
  const at = (instant: Instant) => tellMoment(instant, zone, language);
  const lines = dueAt === null ? [] : [filled(words.until, language, { at: at(dueAt) })];
  if (rule) lines.push(rule.basis[language]);
  if (readings) {
    const { reg1182Hours, reg1182WorkingDays } = readings;
    const times: Record<string, Instant> = { reg1182Hours, ...reg1182WorkingDays };
    const told = law.readings.flatMap(({ id, title }) => {
      const time = times[id];
      return time === undefined ? [] : [`– ${title[language]}: ${at(time)}`];
    });
    lines.push('', words.readings[language], ...told);
  }
  return lines.join('\n');
}

function filled(text: Bilingual, language: Language, facts: Record<string, string>): string {
  return text[language].replace(/\{(\w+)\}/g, (_place, name: string) => facts[name] ?? '');
}
