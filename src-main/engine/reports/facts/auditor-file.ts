import type { CampaignRow } from '../../../contract/campaigns.ts';
import type { TransferLaw } from '../../../contract/law.ts';
import type { Day } from '../../../contract/values.ts';
import { listHeads } from '../../breaches/repo/heads.ts';
import { campaignRows } from '../../campaigns/campaign-of.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { listRequests } from '../../requests/list-requests.ts';
import { type AuditExtractFacts, gatherAuditExtract } from './audit-extract.ts';
import { type CompanyFacts, gatherCompany } from './company.ts';

export interface AuditorFacts {
  company: CompanyFacts;
  day: Day;
  /** First day of any case or request; the day itself where there is none. */
  earliest: Day;
  campaigns: CampaignRow[];
  /** Names the countries. */
  law: TransferLaw;
  trail: AuditExtractFacts;
}

/** Reads what the file says beside its registers. */
export function gatherAuditorFile(tools: QueryTools, day: Day, zone: string): AuditorFacts {
  const { requests } = listRequests(tools, { view: 'all', search: '' });
  const days = [
    ...listHeads(tools.db, false).map(({ recordedAt }) => dayOf(new Date(recordedAt), zone)),
    ...requests.map(({ receivedOn }) => receivedOn),
    day,
  ];
  return {
    company: gatherCompany(tools),
    day,
    earliest: days.sort()[0] ?? day,
    campaigns: campaignRows(tools, { search: '', isArchived: false }).rows,
    law: tools.templates.transferLaw(),
    trail: gatherAuditExtract(tools, { from: day, to: day, subjectId: null }),
  };
}
