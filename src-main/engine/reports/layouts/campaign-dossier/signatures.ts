import type { CampaignFacts } from '../../facts/campaign.ts';
import { nameOf } from '../../facts/company.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { signatureField } from '../signature-field.ts';

/** Who asks for the release, who grants it, and the data-protection officer. */
export function signatures(sheet: Sheet, facts: CampaignFacts): Node {
  const { t } = sheet;
  const { company, campaign, release, gate } = facts;
  const person = (kind: string) => company.people.find((one) => one.function === kind);
  const isLocked = release === null && gate.state === 'noGo';
  return {
    margin: [0, 22, 0, 0],
    unbreakable: true,
    columnGap: 13,
    columns: [
      signatureField(
        sheet,
        t('campaignDossier.asks'),
        nameOf(company, campaign.content.ownerId) ?? '',
        t('campaignDossier.signHere'),
      ),
      signatureField(
        sheet,
        t('campaignDossier.grants'),
        release?.by ?? person('approver')?.name ?? '',
        t(isLocked ? 'campaignDossier.locked' : 'campaignDossier.signHere'),
      ),
      signatureField(
        sheet,
        person('dpo')?.role || t('campaignDossier.dpo'),
        person('dpo')?.name ?? '',
        t(isLocked ? 'campaignDossier.locked' : 'campaignDossier.signHere'),
      ),
    ],
  };
}
