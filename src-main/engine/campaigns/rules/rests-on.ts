import type { CampaignContent } from '../../../contract/campaign-record.ts';
import type { CampaignLink } from '../../../contract/campaigns.ts';
import { assertNever, type Id } from '../../../contract/values.ts';

/** Whether a campaign rests on one of these records; a vendor is named by its services. */
export function restsOn(
  { steps, personaIds }: Pick<CampaignContent, 'steps' | 'personaIds'>,
  link: CampaignLink,
  ids: ReadonlySet<Id>,
): boolean {
  const isOne = (id: Id | null) => id !== null && ids.has(id);
  switch (link) {
    case 'text':
      return steps.some(
        ({ consentTextId, measurementTextId }) => isOne(consentTextId) || isOne(measurementTextId),
      );
    case 'vendor':
      return steps.some(({ serviceIds }) => serviceIds.some(isOne));
    case 'piece':
      return steps.some(({ contentId }) => isOne(contentId));
    case 'persona':
      return personaIds.some(isOne);
    default:
      return assertNever(link);
  }
}
