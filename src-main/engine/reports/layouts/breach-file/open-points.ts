import type { Shape } from '../../drawing/shapes.ts';
import type { BreachFacts } from '../../facts/breach.ts';
import { nameOf } from '../../facts/company.ts';
import { compareInstants, isAfter } from '../../facts/instants.ts';
import type { Sheet } from '../../sheet.ts';

export interface OpenPoint {
  kind: Shape;
  text: string;
}

/** What keeps the case open: missing decisions and papers first, then overdue and open tasks, then facts that will follow. */
export function openPoints(sheet: Sheet, { breach, company, now }: BreachFacts): OpenPoint[] {
  const { t, format } = sheet;
  const obstacles = breach.closeObstacles
    // Lessons have no time of their own: of a past state nobody can say whether they were missing.
    .filter((obstacle) => breach.asOf === null || obstacle !== 'lessonsMissing')
    .map((obstacle): OpenPoint => ({ kind: 'cross', text: t(`obstacle.${obstacle}`) }));
  const tasks = breach.tasks
    .filter(({ doneAt }) => doneAt === null)
    .toSorted((one, other) => compareInstants(one.dueAt, other.dueAt))
    .map(({ text, dueAt, ownerId }): OpenPoint => {
      const due = dueAt === null ? '' : t('breachFile.taskDue', { time: format.moment(dueAt) });
      const parts = [text, nameOf(company, ownerId), due].filter(Boolean).join(' · ');
      return { kind: dueAt !== null && isAfter(now, dueAt) ? 'triangle' : 'dashedCircle', text: parts };
    });
  const following = breach.particulars
    .filter(({ certainty, followsOn }) => certainty !== 'known' && followsOn !== null)
    .map(({ particular, certainty, followsOn }): OpenPoint => {
      const label = t(`particular.${particular.key}`);
      return {
        kind: 'clock',
        text: t('breachFile.follows', {
          label,
          state: t(`certainty.${certainty}`),
          day: format.day(followsOn ?? ''),
        }),
      };
    });
  return [...obstacles, ...tasks, ...following];
}
