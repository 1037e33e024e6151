import { z } from 'zod';
import { GateAnswer, GateException } from './campaign-record.ts';
import { Source } from './questionnaire.ts';
import { Bilingual, Day, Id } from './values.ts';

export const GateSeverity = z.enum(['blocker', 'major', 'minor']);
export type GateSeverity = z.infer<typeof GateSeverity>;

/** A condition of a gate as the law table names it. */
export const GateItem = z.object({
  /** For example `G2_processor.1`. */
  id: z.string(),
  severity: GateSeverity,
  basis: Bilingual,
  title: Bilingual,
  /** What proves it. */
  evidence: Bilingual,
  /** What to ask where no register knows the answer. */
  question: Bilingual,
});
export type GateItem = z.infer<typeof GateItem>;

/** Words of a finding of the gate; `{name}` and the like are filled in. */
const ReasonText = z.object({ id: z.string(), title: Bilingual, text: Bilingual });

export const CampaignLaw = z.object({
  version: z.string(),
  asOf: Day,
  gates: z.array(z.object({ id: z.string(), label: Bilingual, items: z.array(GateItem) })),
  reasons: z.array(ReasonText),
  /** Proposals for how long data are kept. */
  retention: z.array(
    z.object({
      kind: z.string(),
      amount: z.number().int().nullable(),
      unit: z.enum(['days', 'months', 'years']).nullable(),
      text: Bilingual,
    }),
  ),
  sources: z.array(Source),
});
export type CampaignLaw = z.infer<typeof CampaignLaw>;

/** Where a finding is mended. */
export const GateLink = z.discriminatedUnion('to', [
  z.object({ to: z.literal('vendor'), vendorId: Id }),
  z.object({ to: z.literal('assessment'), assessmentId: Id }),
  z.object({ to: z.literal('text'), textId: Id }),
  z.object({ to: z.literal('breach'), breachId: Id }),
  z.object({ to: z.literal('requests') }),
  z.object({ to: z.literal('content') }),
  z.object({ to: z.literal('scoring'), modelId: Id.nullable() }),
  z.object({ to: z.literal('step'), stepId: Id }),
  z.object({ to: z.literal('fields') }),
  z.object({ to: z.literal('plan') }),
  z.object({ to: z.literal('question'), item: z.string() }),
]);
export type GateLink = z.infer<typeof GateLink>;

/** Why a step may not go, or may go only so. */
export const GateReason = z.object({
  /** Stable within a campaign: code and what it is about. */
  id: z.string(),
  /** What was found, for example `vendorNotApproved`; `unanswered` for a question nobody has answered. */
  code: z.string(),
  /** The condition of law/campaign that it belongs to. */
  item: z.string(),
  severity: GateSeverity,
  title: Bilingual,
  text: Bilingual,
  basis: Bilingual,
  link: GateLink,
  /** The exception that holds on the day of the step; only majors have one. */
  exception: GateException.nullable(),
});
export type GateReason = z.infer<typeof GateReason>;

/** `go`: nothing stands in the way; `conditional`: hints or exceptions; `noGo`: a blocker, or a gap without exception. */
export const GateVerdict = z.enum(['go', 'conditional', 'noGo']);
export type GateVerdict = z.infer<typeof GateVerdict>;

export const GateStep = z.object({
  id: Id,
  name: z.string(),
  /** First day on which the step happens; null while the campaign has no first day. */
  startsOn: Day.nullable(),
  /** The day as of which it is judged. */
  asOf: Day,
  state: GateVerdict,
  reasons: z.array(GateReason),
});
export type GateStep = z.infer<typeof GateStep>;

/** `fulfilled` by a register or an answer, `excepted` for a while, `unanswered`, `violated`, or not called for. */
export const CheckState = z.enum(['fulfilled', 'excepted', 'unanswered', 'violated', 'notApplicable']);
export type CheckState = z.infer<typeof CheckState>;

export const GateCheck = z.object({
  item: z.string(),
  state: CheckState,
  severity: GateSeverity,
  /** Answered by the other registers, or a question to a person. */
  source: z.enum(['registers', 'question']),
  answer: GateAnswer.nullable(),
  exception: GateException.nullable(),
  /** Steps that it is about. */
  stepIds: z.array(Id),
});
export type GateCheck = z.infer<typeof GateCheck>;

/** A field of the form and what it serves; one that serves nothing has to go (Art. 5(1)(c) GDPR). */
export const FieldUse = z.object({
  fieldId: Id,
  stepIds: z.array(Id),
  isScored: z.boolean(),
  isInPersona: z.boolean(),
  isNeededForContract: z.boolean(),
  isUnused: z.boolean(),
});
export type FieldUse = z.infer<typeof FieldUse>;

/** A service that the steps use, and where its vendor and the decision on it are found. */
export const GateService = z.object({
  id: Id,
  name: z.string(),
  vendorId: Id,
  vendor: z.string(),
  assessmentId: Id.nullable(),
});
export type GateService = z.infer<typeof GateService>;

/** The gate over a campaign. It says what was found, is missing or is to be checked; never that it is lawful. */
export const GateAnswerSheet = z.object({
  asOf: Day,
  lawAsOf: Day,
  state: GateVerdict,
  steps: z.array(GateStep),
  /** What concerns the campaign as a whole. */
  reasons: z.array(GateReason),
  checks: z.array(GateCheck),
  gates: z.array(
    z.object({
      id: z.string(),
      label: Bilingual,
      state: GateVerdict,
      fulfilled: z.number().int(),
      of: z.number().int(),
    }),
  ),
  fields: z.array(FieldUse),
  /** Services of vendors in use, each once, in the order of the steps. */
  services: z.array(GateService),
});
export type GateAnswerSheet = z.infer<typeof GateAnswerSheet>;
