import type { CampaignStep } from '../../../contract/campaign-record.ts';
import type { CampaignLink } from '../../../contract/campaigns.ts';
import { assertNever, type Id } from '../../../contract/values.ts';

interface Rests {
  personaIds: readonly Id[];
  scoringModelId: Id | null;
  steps: readonly Pick<CampaignStep, 'consentTextId' | 'measurementTextId' | 'contentId' | 'serviceIds'>[];
}

/** Whether a campaign rests on one of these records; a vendor is named by its services. */
export function restsOn(
  { steps, personaIds, scoringModelId }: Rests,
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
    case 'model':
      return isOne(scoringModelId);
    default:
      return assertNever(link);
  }
}
