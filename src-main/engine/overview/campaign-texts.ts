import type { z } from 'zod';
import type { GateReason } from '../../contract/campaign-gate.ts';
import type { CalendarStep, CampaignRow } from '../../contract/campaigns.ts';
import type { Bilingual, Day, Id } from '../../contract/values.ts';
import { dayText } from '../law/wording.ts';
import type { Waiting } from './rules.ts';

/** A released campaign whose chain broke since. */
export function campaignFallenBack({ id, name }: CampaignRow, first: GateReason | null, today: Day): Waiting {
  return {
    ...about(id),
    id: `campaignFallenBack:${id}`,
    kind: 'campaignFallenBack',
    title: { de: `„${name}“ ist zurückgefallen`, en: `“${name}” has fallen back` },
    why: first
      ? sentence(first.title)
      : { de: 'Die Freigabe trägt nicht mehr.', en: 'The release no longer holds.' },
    dueOn: today,
  };
}

/** A campaign that begins soon and is not released. */
export function campaignStarts({ id, name, blockers }: CampaignRow, startsOn: Day): Waiting {
  const day = dayText(startsOn);
  const open: Bilingual =
    blockers === 0
      ? { de: 'Nichts steht im Weg.', en: 'Nothing stands in the way.' }
      : {
          de: blockers === 1 ? 'Ein Punkt steht im Weg.' : `${blockers} Punkte stehen im Weg.`,
          en: blockers === 1 ? 'One point stands in the way.' : `${blockers} points stand in the way.`,
        };
  return {
    ...about(id),
    id: `campaignStarts:${id}`,
    kind: 'campaignStarts',
    title: { de: `„${name}“ ist noch nicht freigegeben`, en: `“${name}” is not released yet` },
    why: { de: `Beginn ${day.de}. ${open.de}`, en: `Begins ${day.en}. ${open.en}` },
    dueOn: startsOn,
  };
}

/** The first day of a step; nobody waits for it, it stands in calendars. */
export function campaignStep({
  campaignId,
  campaign,
  stepId,
  step,
  day,
}: z.infer<typeof CalendarStep>): Waiting {
  return {
    ...about(campaignId),
    id: `campaignStep:${stepId}`,
    kind: 'campaignStep',
    // The step first: of a long title lists show but the beginning.
    title: { de: `${step}, „${campaign}“`, en: `${step}, “${campaign}”` },
    why: { de: 'Schritt der Kampagne.', en: 'Step of the campaign.' },
    dueOn: day,
  };
}

/** An exception that ends: by then the gap is closed, or its steps are blocked. */
export function campaignExceptionEnds(exception: {
  id: Id;
  campaignId: Id;
  name: string;
  condition: Bilingual;
  until: Day;
}): Waiting {
  const { name, condition } = exception;
  return {
    ...about(exception.campaignId),
    id: `campaignExceptionEnds:${exception.id}`,
    kind: 'campaignExceptionEnds',
    title: { de: `Ausnahme in „${name}“ endet`, en: `Exception in “${name}” ends` },
    why: sentence(condition),
    dueOn: exception.until,
  };
}

function about(campaignId: Id): Pick<Waiting, 'campaignId' | 'vendorId' | 'assessmentId'> {
  return { campaignId, vendorId: null, assessmentId: null };
}

function sentence({ de, en }: Bilingual): Bilingual {
  return { de: `${de}.`, en: `${en}.` };
}
