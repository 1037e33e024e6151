import type { BreachClock } from '../../contract/breach-clock.ts';
import type { BreachLaw } from '../../contract/breach-deadlines.ts';
import type { Bilingual, Id, Instant, Language } from '../../contract/values.ts';
import type { CalendarEvent } from '../deadlines/rules/calendar-events.ts';
import { dayOf } from '../kernel/clock.ts';
import { tellMoment } from '../kernel/told-time.ts';

/** What a calendar learns of a case: its number and its times, nothing of its content. */
export interface CalendarCase {
  id: Id;
  number: string;
  isDrill: boolean;
  clock: Pick<BreachClock, 'addressee' | 'dueAt' | 'marks' | 'readings' | 'rule' | 'state' | 'zone'>;
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
 * The deadline of a case and the marks before it, each an event of its own at its time; in words the times are those that
 * the clocks at the seat show. None where no clock runs, and none of a drill: its alarms would ring in the real life of
 * whoever keeps the calendar.
 */
export function breachEvents(
  { id, number, isDrill, clock }: CalendarCase,
  law: BreachLaw,
  language: Language,
): CalendarEvent[] {
  const isRunning = clock.state === 'running' || clock.state === 'passed';
  if (!isRunning || clock.dueAt === null || isDrill) return [];
  const description = descriptionOf(clock, law, language);
  return clock.marks.map(({ hoursLeft, at }) => ({
    uid: `${id}-${hoursLeft}`,
    on: dayOf(new Date(at), clock.zone),
    at,
    summary: filled(hoursLeft === 0 ? words.deadline[clock.addressee] : words.left, language, {
      number,
      hours: String(hoursLeft),
    }),
    description,
  }));
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
