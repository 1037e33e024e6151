import type { CampaignContent } from '../../contract/campaign-record.ts';
import { answerCondition, endException, grantException } from '../campaigns/answer-conditions.ts';
import { createCampaign, setReview } from '../campaigns/change-campaigns.ts';
import { releaseCampaign } from '../campaigns/release.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import type { SampleCampaign } from './sample-campaigns.ts';
import type { SampleCompany } from './sample-company.ts';
import { personIn } from './sample-people.ts';
import type { SampleReading } from './sample-reading.ts';

/** Writes the campaigns of the sample through their own gate, everything on its day. */
export function importCampaigns(tools: CommandTools, sample: SampleCompany, reading: SampleReading): void {
  for (const campaign of sample.campaigns) importCampaign(tools, campaign, sample, reading);
}

function importCampaign(
  tools: CommandTools,
  campaign: SampleCampaign,
  sample: SampleCompany,
  reading: SampleReading,
): void {
  const { id: campaignId, answers, exceptions, release } = campaign;
  const on = (days: number) => reading.toolsOn(tools, days);
  const written = on(campaign.writtenDays);
  createCampaign(written, contentOf(campaign, reading), campaignId);
  if (campaign.isInReview) setReview(written, { campaignId, isInReview: true });
  for (const { item, answer, note } of answers)
    answerCondition(written, { campaignId, item, answer, note: note ? reading.text(note) : '' });
  for (const { id, item, reason, byId, untilDays } of exceptions)
    grantException(
      written,
      {
        campaignId,
        item,
        by: personIn(sample, byId).name,
        reason: reading.text(reason),
        until: reading.day(untilDays),
      },
      id,
    );
  if (release)
    releaseCampaign(on(release.days), {
      campaignId,
      by: personIn(sample, release.byId).name,
      approvedBy: personIn(sample, release.approvedById).name,
      opinion: reading.text(release.opinion),
    });
  for (const { id: exceptionId, item, done } of exceptions) {
    if (!done) continue;
    const then = on(done.days);
    answerCondition(then, { campaignId, item, answer: 'yes', note: reading.text(done.note) });
    endException(then, { exceptionId });
  }
}

function contentOf(campaign: SampleCampaign, { text, day }: SampleReading): CampaignContent {
  const { name, goal, audience, startDays, endDays, steps, fields } = campaign;
  const { audienceSize, ownerId, budgetCents, personaIds, scoringModelId, scoringVersionId, retention } =
    campaign;
  return {
    ...{ audienceSize, ownerId, budgetCents, personaIds, scoringModelId, scoringVersionId, retention },
    name: text(name),
    goal: text(goal),
    audience: text(audience),
    startsOn: day(startDays),
    endsOn: day(endDays),
    steps: steps.map((step) => ({ ...step, name: text(step.name), purpose: text(step.purpose) })),
    fields: fields.map((field) => ({
      ...field,
      label: text(field.label),
      reason: field.reason ? text(field.reason) : '',
    })),
  };
}
