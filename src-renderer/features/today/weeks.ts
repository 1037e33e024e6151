import type { TodayItem } from '../../../src-main/contract/overview.ts';
import { assertNever, type Language } from '../../../src-main/contract/values.ts';
import { addDays } from '../../lib/days.ts';
import { inLanguage } from '../../lib/format.ts';
import type { DueKind } from '../../ui/charts/due-mark.tsx';
import type { StripWeek } from '../../ui/charts/week-strip.tsx';
import { mondayOf, shortDay, weekNumber } from './days.ts';

/** Weeks that the strip shows. */
export const stripWeeks = 6;

/** Six weeks from this Monday on, with what is due on their days. */
export function weeksFrom(
  today: string,
  items: readonly TodayItem[],
  language: Language,
  weekLabel: (week: number) => string,
): StripWeek[] {
  const monday = mondayOf(today);
  return Array.from({ length: stripWeeks }, (_, row) => {
    const start = addDays(monday, row * 7);
    return {
      id: start,
      label: weekLabel(weekNumber(start)),
      days: Array.from({ length: 7 }, (_, place) => {
        const date = addDays(start, place);
        const isFirst = date.endsWith('-01');
        return {
          date,
          label: `${Number(date.slice(8))}${isFirst && language === 'de' ? '.' : ''}`,
          fullLabel: shortDay(date, today, language),
          isToday: date === today,
          isOff: place > 4,
          dues: items
            .filter(({ dueOn }) => dueOn === date && date >= today)
            .map(({ id, kind, title }) => ({
              id,
              kind: dueKind(kind),
              text: inLanguage(title, language),
            })),
        };
      }),
    };
  });
}

/** Which mark stands for a kind of waiting thing. */
function dueKind(kind: TodayItem['kind']): DueKind {
  switch (kind) {
    case 'reviewDue':
    case 'transferReview':
    case 'noticeBy':
    case 'assessmentRunning':
    case 'placeUnknown':
    case 'vendorNotAssessed':
    case 'draftResting':
    case 'backupOld':
    case 'secondPerson':
      return 'review';
    case 'conditionDue':
    case 'demandDue':
    case 'inquiryOverdue':
    case 'objectionEnds':
      return 'condition';
    case 'requestDue':
    case 'requestDeletion':
      return 'request';
    case 'campaignFallenBack':
    case 'campaignExceptionEnds':
    case 'campaignStarts':
    case 'campaignStep':
      return 'campaign';
    case 'compensationEnds':
    case 'documentExpires':
    case 'ownEvidenceEnds':
      return 'document';
    case 'breachClock':
    case 'breachTask':
      return 'breach';
    default:
      return assertNever(kind);
  }
}
