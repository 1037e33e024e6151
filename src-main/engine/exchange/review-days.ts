import type { Day, Language } from '../../contract/values.ts';
import { certificatesEnding } from '../certificates/repo.ts';
import type { CalendarEvent } from '../deadlines/rules/calendar-events.ts';
import { addDays, today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { translatorOf } from '../reports/texts.ts';
import { listReviews } from '../reviews/list-reviews.ts';

/** Days of all reviews for a calendar, each with the first day of its lead time, and the ends of certificates with their reminders. */
export function reviewEvents(tools: QueryTools, language: Language): CalendarEvent[] {
  const t = translatorOf([tools.templates.reportTexts('demand-list')], language);
  const { rows, intervals } = listReviews(tools);
  const { remindDays } = tools.templates.certificateLaw();
  const withLeads = (
    { uid, on, summary, description }: Omit<CalendarEvent, 'at'>,
    leads: readonly number[],
  ): CalendarEvent[] => [
    { uid, on, at: null, summary, description },
    ...leads
      .filter((days) => days > 0)
      .map((days) => ({
        uid: `${uid}-${days}`,
        on: addDays(on, -days),
        at: null,
        summary: `${summary} (${t('calendar.left', { days })})`,
        description,
      })),
  ];
  return [
    ...rows.flatMap(({ serviceId, dueOn, vendor, service, owner }) =>
      withLeads(
        {
          uid: `review-${serviceId}`,
          on: dueOn,
          summary: t('calendar.review', { vendor }),
          description: t('calendar.service', { service, owner: owner || '–' }),
        },
        [intervals.leadDays],
      ),
    ),
    ...certificatesEnding(tools.db, today(tools.clock)).flatMap(({ id, day, vendor, title, scope }) =>
      withLeads(
        {
          uid: `certificate-${id}`,
          on: day as Day,
          summary: t('calendar.certificate', { vendor, title }),
          description: scope,
        },
        remindDays,
      ),
    ),
  ];
}
