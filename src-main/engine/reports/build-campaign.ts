import type { ReportRequest } from '../../contract/reports.ts';
import { assertNever } from '../../contract/values.ts';
import { seatOf } from '../breaches/seat.ts';
import { dayOf } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import type { BuiltReport } from './built-report.ts';
import { gatherCampaign } from './facts/campaign.ts';
import { fileNameOf } from './file-name.ts';
import { campaignDossier, campaignPage } from './layouts/campaign-dossier/index.ts';
import { sheetFor } from './sheet.ts';

type CampaignKind = 'campaignDossier' | 'campaignPage';
export type CampaignRequest = Extract<ReportRequest, { kind: CampaignKind }>;

/** Whether a report is one of the papers of a campaign. */
export function isAboutCampaigns(request: ReportRequest): request is CampaignRequest {
  return request.kind === 'campaignDossier' || request.kind === 'campaignPage';
}

/** Gathers and lays out a paper of a campaign; its times are told in the zone of the seat. */
export function buildCampaignReport(tools: QueryTools, request: CampaignRequest): BuiltReport {
  const { zone } = seatOf(tools);
  const { kind, language } = request;
  const sheet = sheetFor(tools.templates, 'campaign-dossier', language, zone);
  const facts = gatherCampaign(tools, request.campaignId);
  const day = dayOf(tools.clock.now(), zone);
  return {
    definition: layoutOf(kind)(sheet, facts),
    fileName: fileNameOf(kind, language, facts.campaign.content.name, day),
    missing: [],
  };
}

function layoutOf(kind: CampaignKind): typeof campaignDossier {
  switch (kind) {
    case 'campaignDossier':
      return campaignDossier;
    case 'campaignPage':
      return campaignPage;
    default:
      return assertNever(kind);
  }
}
