import { command, os, query } from '../kernel/procedures.ts';
import { answerCondition, endException, grantException } from './answer-conditions.ts';
import { calendarOf, campaignOf, campaignRows } from './campaign-of.ts';
import { campaignsUsing } from './campaigns-using.ts';
import {
  archiveCampaign,
  createCampaign,
  duplicateCampaign,
  restoreCampaign,
  saveCampaign,
  setReview,
} from './change-campaigns.ts';
import { gateOfCampaign } from './gate-of-campaign.ts';
import { endCampaign, releaseCampaign, withdrawRelease } from './release.ts';
import { usableServices } from './usable-services.ts';

/**
 * Campaigns behind the gate: the end of the chain from own level over vendor and consent. It reads across all registers,
 * writes only its own tables, and no domain looks back at it.
 */
export const campaigns = os.campaigns.router({
  list: os.campaigns.list.handler(query(campaignRows)),
  get: os.campaigns.get.handler(query((tools, { campaignId }) => campaignOf(tools, campaignId))),
  calendar: os.campaigns.calendar.handler(query(calendarOf)),
  services: os.campaigns.services.handler(query(usableServices)),
  using: os.campaigns.using.handler(query(campaignsUsing)),
  create: os.campaigns.create.handler(command((tools, content) => createCampaign(tools, content))),
  save: os.campaigns.save.handler(command(saveCampaign)),
  duplicate: os.campaigns.duplicate.handler(command(duplicateCampaign)),
  archive: os.campaigns.archive.handler(command(archiveCampaign)),
  restore: os.campaigns.restore.handler(command(restoreCampaign)),
  setReview: os.campaigns.setReview.handler(command(setReview)),
  answer: os.campaigns.answer.handler(command(answerCondition)),
  grantException: os.campaigns.grantException.handler(
    command((tools, input) => grantException(tools, input)),
  ),
  endException: os.campaigns.endException.handler(command(endException)),
  release: os.campaigns.release.handler(command(releaseCampaign)),
  withdrawRelease: os.campaigns.withdrawRelease.handler(command(withdrawRelease)),
  end: os.campaigns.end.handler(command(endCampaign)),
  gate: os.campaigns.gate.handler(query(gateOfCampaign)),
  law: os.campaigns.law.handler(({ context }) => context.templates.campaignLaw()),
});
