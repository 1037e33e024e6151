import { calendarOf, rowsWithObstacles } from '../campaigns/campaign-of.ts';
import { openExceptions } from '../campaigns/repo/campaigns.ts';
import { itemOf } from '../campaigns/rules/reasons.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { campaignExceptionEnds, campaignFallenBack, campaignStarts, campaignStep } from './campaign-texts.ts';
import type { Horizon } from './horizon.ts';
import type { Waiting } from './rules.ts';

/** Campaigns that fell back, that begin soon without a release, and exceptions that end. */
export function campaignsWaiting(tools: QueryTools, { day, until, campaigns, hasSteps }: Horizon): Waiting[] {
  const found = rowsWithObstacles(tools, { search: '', isArchived: false });
  const goesOn = new Set(found.flatMap(({ row }) => (row.state === 'ended' ? [] : [row.id])));
  const law = tools.templates.campaignLaw();
  return [
    ...found
      .filter(({ row }) => row.hasFallenBack)
      .map(({ row, obstacles: [first] }) => campaignFallenBack(row, first ?? null, day)),
    ...found.flatMap(({ row }) => {
      const isOpen = row.state === 'idea' || row.state === 'inReview';
      const isSoon = row.startsOn !== null && row.startsOn <= campaigns;
      return isOpen && isSoon && row.startsOn !== null ? [campaignStarts(row, row.startsOn)] : [];
    }),
    ...openExceptions(tools.db, until).flatMap((exception) => {
      const condition = itemOf(law, exception.item)?.title;
      return condition ? [campaignExceptionEnds({ ...exception, condition })] : [];
    }),
    // A step whose day has passed is not overdue: nothing says whether it took place.
    ...(hasSteps
      ? calendarOf(tools, { from: day, to: until })
          .steps.filter(({ campaignId }) => goesOn.has(campaignId))
          .map(campaignStep)
      : []),
  ];
}
