import type { SubProcessorNotice } from '../../contract/subprocessor-notices.ts';
import type { Language } from '../../contract/values.ts';
import type { CalendarEvent } from '../deadlines/rules/calendar-events.ts';
import { addDays } from '../kernel/clock.ts';

const words = {
  last: { de: 'Letzter Tag zum Widerspruch', en: 'Last day to object' },
  week: { de: 'Noch eine Woche zum Widerspruch', en: 'One week left to object' },
  open: { de: 'Offene Änderungen', en: 'Open changes' },
  basis: {
    de: 'Art.\u00a028 Abs.\u00a02 Satz\u00a02 DSGVO; gezählt nach VO (EWG, Euratom) 1182/71 Art.\u00a03: Der letzte Tag zählt bis 24\u00a0Uhr.',
    en: 'Art. 28(2) sentence 2 GDPR; counted by Regulation (EEC, Euratom) 1182/71 Art. 3: the last day counts until midnight.',
  },
} as const;

/** The last day to object and the day a week before it, as whole days; none without a period or where all is decided. */
export function objectionEvents(
  { id, vendorName, serviceName, period, changes }: SubProcessorNotice,
  language: Language,
): CalendarEvent[] {
  const { until } = period;
  const waiting = changes.filter(({ state }) => state === 'open').map(({ name }) => `– ${name}`);
  if (until === null || waiting.length === 0) return [];
  const description = [`${words.open[language]}:`, ...waiting, '', words.basis[language]].join('\n');
  const event = (mark: 'week' | 'last', before: number) => ({
    uid: `${id}-${mark}`,
    on: addDays(until, -before),
    at: null,
    summary: `${vendorName}, ${serviceName}: ${words[mark][language]}`,
    description,
  });
  return [event('week', 7), event('last', 0)];
}
