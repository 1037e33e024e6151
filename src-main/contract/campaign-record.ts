import { z } from 'zod';
import { Day, Id, Instant, Line, Prose, Sha256 } from './values.ts';

/** What a step of a campaign is. `handOver` passes a contact from marketing to sales. */
export const StepKind = z.enum([
  'page',
  'form',
  'confirmation',
  'mail',
  'event',
  'inPerson',
  'call',
  'scoring',
  'handOver',
  'other',
]);
export type StepKind = z.infer<typeof StepKind>;

export const StepChannel = z.enum([
  'web',
  'email',
  'phone',
  'sms',
  'messenger',
  'post',
  'inPerson',
  'internal',
]);
export type StepChannel = z.infer<typeof StepChannel>;

/** Art. 6(1) GDPR: (a), (b), (c), (f); `existingCustomer` is (f) within the exception of § 7(3) UWG. */
export const LegalBasis = z.enum([
  'consent',
  'contract',
  'legalObligation',
  'legitimateInterest',
  'existingCustomer',
]);
export type LegalBasis = z.infer<typeof LegalBasis>;

/** Whether openings and clicks are measured: of each person only with a consent of its own (§ 25 TDDDG). */
export const Measurement = z.enum(['none', 'aggregated', 'perPerson']);
export type Measurement = z.infer<typeof Measurement>;

/** A step. It happens `delayDays` whole days after the step it follows, or after the first day of the campaign. */
export const CampaignStep = z.object({
  id: Id,
  kind: StepKind,
  name: Line.min(1),
  channel: StepChannel,
  afterStepId: Id.nullable(),
  delayDays: z.number().int().min(0).max(3650),
  purpose: Line,
  legalBasis: LegalBasis.nullable(),
  /** The consent text on which the step rests. */
  consentTextId: Id.nullable(),
  /** The place that shows it, for a form or a page. */
  placeId: Id.nullable(),
  measurement: Measurement,
  measurementTextId: Id.nullable(),
  /** Services of vendors that the step uses. */
  serviceIds: z.array(Id).max(20),
  contentId: Id.nullable(),
  /** Fields of the form that the step needs. */
  fieldIds: z.array(Id).max(50),
  ownerId: Id.nullable(),
});
export type CampaignStep = z.infer<typeof CampaignStep>;

/** A field that the campaign's form collects (Art. 5(1)(c), 25(2) GDPR). */
export const CampaignField = z.object({
  id: Id,
  /** What it holds, as scoring rules and personas name it: "email", "company_size". */
  key: z.string().min(1).max(60),
  label: Line.min(1),
  isMandatory: z.boolean(),
  reason: Line,
  /** Needed to deliver what was promised or for a contract, whatever the steps say. */
  isNeededForContract: z.boolean(),
});
export type CampaignField = z.infer<typeof CampaignField>;

export const RetentionKind = z.enum([
  'unconfirmed_doi',
  'inactive_lead',
  'tracking_raw',
  'consent_proof',
  'phone_consent',
]);
export type RetentionKind = z.infer<typeof RetentionKind>;

/** How long one kind of data is kept (Art. 5(1)(e) GDPR). */
export const Retention = z.object({
  kind: RetentionKind,
  amount: z.number().int().min(1).max(3650),
  unit: z.enum(['days', 'months', 'years']),
});
export type Retention = z.infer<typeof Retention>;

/** Everything of a campaign that people write and a release fixes. */
export const CampaignContent = z.object({
  name: Line.min(1),
  goal: Prose,
  audience: Prose,
  /** How many people it is meant for, as an estimate. */
  audienceSize: z.number().int().nonnegative().nullable(),
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
  ownerId: Id.nullable(),
  /** Whole cents, euro. */
  budgetCents: z.number().int().nonnegative().nullable(),
  personaIds: z.array(Id).max(20),
  scoringModelId: Id.nullable(),
  /** The scoring version it works with; fixed at the release. */
  scoringVersionId: Id.nullable(),
  steps: z.array(CampaignStep).max(100),
  fields: z.array(CampaignField).max(50),
  retention: z.array(Retention).max(10),
});
export type CampaignContent = z.infer<typeof CampaignContent>;

/** What somebody says about a condition that no register knows. */
export const GateAnswer = z.object({
  item: z.string(),
  answer: z.enum(['yes', 'partly', 'no', 'notApplicable']),
  /** Evidence in words: where it can be read, who tested it when. */
  note: Prose,
  by: Line,
  at: Instant,
});
export type GateAnswer = z.infer<typeof GateAnswer>;

/** A major gap that somebody answers for until a day. Blockers know no exception. */
export const GateException = z.object({
  id: Id,
  item: z.string(),
  reason: Prose.min(1),
  by: Line.min(1),
  grantedAt: Instant,
  /** Last day on which it holds. */
  until: Day,
  /** When the gap was closed or the exception taken back. */
  endedAt: Instant.nullable(),
});
export type GateException = z.infer<typeof GateException>;

/** A wording with which a campaign was released. */
export const ReleasedWording = z.object({
  textId: Id,
  name: z.string(),
  version: z.number().int(),
  hash: Sha256,
});

export type ReleasedWording = z.infer<typeof ReleasedWording>;

/** The release of a campaign: who answered for it, and what it was then. Never changed. */
export const CampaignRelease = z.object({
  id: Id,
  at: Instant,
  by: Line.min(1),
  approvedBy: Line,
  /** Opinion of the data-protection officer (Art. 39(1)(a) GDPR). */
  opinion: Prose,
  content: CampaignContent,
  wordings: z.array(ReleasedWording),
  /** What was hashed, to the letter: canonical JSON of content, gate and wordings. */
  canonical: z.string(),
  /** SHA-256 over the canonical form. */
  hash: Sha256,
  /** When and why it was taken back. */
  withdrawn: z.object({ at: Instant, by: Line, reason: Prose }).nullable(),
});
export type CampaignRelease = z.infer<typeof CampaignRelease>;

/** Where a campaign stands on a day; `running` and `ended` follow from its period once it is released. */
export const CampaignState = z.enum(['idea', 'inReview', 'released', 'running', 'ended']);
export type CampaignState = z.infer<typeof CampaignState>;
