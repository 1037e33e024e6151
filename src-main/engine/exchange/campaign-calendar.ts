import type { GateException } from '../../contract/campaign-record.ts';
import type { Day, Id, Language } from '../../contract/values.ts';
import type { CalendarEvent } from '../deadlines/rules/calendar-events.ts';

/** What a calendar learns of a campaign: its name, the days of its steps and the last days of its exceptions. */
export interface CalendarCampaign {
  id: Id;
  name: string;
  steps: readonly { id: Id; name: string; day: Day }[];
  exceptions: readonly Pick<GateException, 'id' | 'until'>[];
}

const words = {
  exception: { de: 'Ausnahme endet', en: 'Exception ends' },
} as const;

/** The first day of each step and the last day of each exception as whole days. */
export function campaignEvents(
  { id: campaignId, name, steps, exceptions }: CalendarCampaign,
  language: Language,
): CalendarEvent[] {
  const event = (id: Id, on: Day, what: string) => ({
    uid: `${campaignId}-${id}`,
    on,
    at: null,
    summary: `${name}: ${what}`,
    description: '',
  });
  return [
    ...steps.map((step) => event(step.id, step.day, step.name)),
    ...exceptions.map(({ id, until }) => event(id, until, words.exception[language])),
  ];
}
