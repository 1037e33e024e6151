import type { CampaignContent } from '../../../contract/campaign-record.ts';
import type { Day } from '../../../contract/values.ts';
import { addDays, daysBetween } from '../../kernel/clock.ts';

/**
 * The content of a copy that begins on another day: the last day moves along, steps keep their distances. The version of the
 * scoring is left out, because it is fixed at the release.
 */
export function movedContent(content: CampaignContent, name: string, startsOn: Day): CampaignContent {
  const { endsOn } = content;
  const moved = endsOn && content.startsOn ? daysBetween(content.startsOn, startsOn) : 0;
  return {
    ...content,
    name,
    startsOn,
    endsOn: endsOn === null ? null : addDays(endsOn, moved),
    scoringVersionId: null,
  };
}
