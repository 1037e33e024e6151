import type { Language } from '../../contract/values.ts';
import { certificatesEnding } from '../certificates/repo.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { translatorOf } from '../reports/texts.ts';
import { listReviews } from '../reviews/list-reviews.ts';
import type { CalendarDay } from './review-calendar.ts';

/** Days of all reviews for a calendar, each with the first day of its lead time, and the ends of certificates with their reminders. */
export function reviewDays(
  tools: QueryTools,
  language: Language,
): { days: CalendarDay[]; reminder: (days: number) => string } {
  const t = translatorOf([tools.templates.reportTexts('demand-list')], language);
  const { rows, intervals } = listReviews(tools);
  const reviews: CalendarDay[] = rows.map((row) => ({
    id: `review-${row.serviceId}`,
    day: row.dueOn,
    summary: t('calendar.review', { vendor: row.vendor }),
    description: t('calendar.service', { service: row.service, owner: row.owner || '–' }),
    remindDays: [intervals.leadDays],
  }));
  const { remindDays } = tools.templates.certificateLaw();
  const certificates = certificatesEnding(tools.db, today(tools.clock)).map(
    ({ id, day, vendor, title, scope }): CalendarDay => ({
      id: `certificate-${id}`,
      day,
      summary: t('calendar.certificate', { vendor, title }),
      description: scope,
      remindDays,
    }),
  );
  return {
    reminder: (days) => t('calendar.left', { days }),
    days: [...reviews, ...certificates],
  };
}
