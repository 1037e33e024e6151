import { z } from 'zod';
import { CampaignContent, CampaignField, CampaignStep, GateAnswer } from '../../contract/campaign-record.ts';
import { Bilingual, Id } from '../../contract/values.ts';

/** Whole days relative to the day of the import; negative lies in the past. */
const Days = z.number().int();

const SampleStep = CampaignStep.extend({ name: Bilingual, purpose: Bilingual }).strict();
/** A field without a reason is what the gate finds. */
const SampleField = CampaignField.extend({ label: Bilingual, reason: Bilingual.nullable() }).strict();

const SampleAnswer = z.strictObject({
  item: z.string(),
  answer: GateAnswer.shape.answer,
  note: Bilingual.nullable(),
});

const SampleException = z.strictObject({
  id: Id,
  item: z.string(),
  reason: Bilingual,
  byId: Id,
  untilDays: Days,
  /** When the gap was closed, and what is said about the condition since. */
  done: z.strictObject({ days: Days, note: Bilingual }).nullable(),
});

const SampleCampaign = CampaignContent.omit({ startsOn: true, endsOn: true })
  .extend({
    id: Id,
    name: Bilingual,
    goal: Bilingual,
    audience: Bilingual,
    startDays: Days,
    endDays: Days,
    /** Day on which it was written. */
    writtenDays: Days,
    steps: z.array(SampleStep),
    fields: z.array(SampleField),
    isInReview: z.boolean(),
    answers: z.array(SampleAnswer),
    exceptions: z.array(SampleException),
    release: z.strictObject({ days: Days, byId: Id, approvedById: Id, opinion: Bilingual }).nullable(),
  })
  .strict();
export type SampleCampaign = z.infer<typeof SampleCampaign>;

/** Campaigns of the sample company: an idea, one that is blocked, one that was released. */
export const SampleCampaigns = z.array(SampleCampaign);
