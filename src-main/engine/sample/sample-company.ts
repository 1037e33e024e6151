import { z } from 'zod';
import { AnswerValue, DecisionResult, DpoOpinion, TreatmentKind } from '../../contract/assessments.ts';
import { CompanyProfile, PersonFunction } from '../../contract/company.ts';
import {
  DpfStatus,
  FallbackTool,
  LocationKind,
  TiaResult,
  TransferTool,
  TransferVerdict,
} from '../../contract/transfer.ts';
import { Bilingual, CountryCode, Day, Id, MeasureLevel, ProtectionNeed } from '../../contract/values.ts';
import {
  Contract,
  ParentMitigation,
  ProcessingRole,
  VendorDocumentKind,
  VendorStatus,
} from '../../contract/vendor-record.ts';
import { WordingKey, WordingText } from '../../contract/wordings.ts';
import { SampleBreaches } from './sample-breaches.ts';
import { SampleCampaigns } from './sample-campaigns.ts';
import { SampleCertificates } from './sample-certificates.ts';
import { SampleComparisons } from './sample-comparisons.ts';
import { SampleConsents } from './sample-consents.ts';
import { SampleInquiries } from './sample-inquiries.ts';
import { SampleNotices } from './sample-notices.ts';
import { SampleContents, SamplePersonas } from './sample-personas.ts';
import { SampleQuestionnaires } from './sample-questionnaires.ts';
import { SampleRequests } from './sample-requests.ts';
import { SampleScoring } from './sample-scoring.ts';
import { SampleTransfers } from './sample-transfers.ts';

/** Own words in letters; an empty text is the shipped one. */
const SampleWording = z.strictObject({
  key: WordingKey,
  madeDays: z.number().int(),
  de: WordingText,
  en: WordingText,
  /** Shipped words of an earlier day of which it was made; without them it was made of today's. */
  basis: z.strictObject({ version: z.string(), asOf: Day, de: WordingText, en: WordingText }).optional(),
});
export type SampleWording = z.infer<typeof SampleWording>;

/** Whole days relative to the day of the import; negative lies in the past. */
const Days = z.number().int();

const transferFacts = {
  tool: TransferTool,
  fallback: FallbackTool.nullable(),
  sccComplete: z.boolean().nullable(),
  sccModuleOk: z.boolean().nullable(),
  tiaDone: z.boolean().nullable(),
  tiaResult: TiaResult.nullable(),
};

export const SamplePerson = z.strictObject({
  id: Id,
  name: z.string(),
  role: Bilingual,
  function: PersonFunction,
  email: z.string(),
});

export const SampleMeasure = z.strictObject({
  control: z.string(),
  level: MeasureLevel,
  note: Bilingual,
  /** What is still missing at the own company. */
  gap: Bilingual.nullable(),
  checkedDays: Days,
  ownerId: Id,
  evidence: z.array(z.strictObject({ title: Bilingual, datedDays: Days, expiresDays: Days.optional() })),
});

export const SampleLocation = z.strictObject({
  ...transferFacts,
  country: CountryCode.nullable(),
  place: z.string(),
  kind: LocationKind.exclude(['subprocessor']),
});

export const SampleSubProcessor = z.strictObject({
  ...transferFacts,
  id: Id,
  /** The sub-processor above in the chain; parents come before their children. */
  parentId: Id.nullable(),
  name: z.string(),
  purpose: Bilingual,
  city: z.string(),
  country: CountryCode.nullable(),
  parentCountry: CountryCode.nullable(),
  dpf: DpfStatus.nullable(),
  sinceDays: Days.nullable(),
  untilDays: Days.nullable(),
});

export const SampleService = z.strictObject({
  id: Id,
  name: Bilingual,
  purpose: Bilingual,
  role: ProcessingRole,
  dataCategories: z.array(Bilingual),
  hasSpecialCategories: z.boolean(),
  hasHrData: z.boolean(),
  hasProfessionalSecrecy: z.boolean(),
  peopleCategories: z.array(Bilingual),
  volume: Bilingual,
  protectionNeed: ProtectionNeed,
  locations: z.array(SampleLocation),
  subProcessors: z.array(SampleSubProcessor),
  /** Verdict that the rules must reach for this service on the day of the import. */
  expectedVerdict: TransferVerdict,
});

export const SampleDocument = z.strictObject({
  id: Id,
  kind: VendorDocumentKind,
  title: Bilingual,
  language: z.enum(['de', 'en']),
  datedDays: Days,
  expiresDays: Days.nullable(),
  /** Its whole text as Markdown, in a file beside the sample; without one it is made of what answers quote. */
  file: z
    .string()
    .regex(/^[a-z0-9-]+\.md$/)
    .optional(),
});

export const SampleContract = z.strictObject({
  signedDays: Days.nullable(),
  startsDays: Days.nullable(),
  endsDays: Days.nullable(),
  noticeByDays: Days.nullable(),
  noticePeriod: Bilingual.nullable(),
  autoRenewMonths: Contract.shape.autoRenewMonths,
  priceCents: Contract.shape.priceCents,
  pricePer: Contract.shape.pricePer,
});

export const SampleContact = z.strictObject({
  role: Bilingual,
  name: z.string(),
  email: z.string(),
  phone: z.string(),
});

export const SampleVendor = z.strictObject({
  id: Id,
  name: z.string(),
  legalName: z.string(),
  seatCity: z.string(),
  seatCountry: CountryCode,
  address: z.string(),
  website: z.string(),
  parentName: z.string(),
  parentCountry: CountryCode.nullable(),
  parentMitigation: ParentMitigation,
  dpf: DpfStatus.extend({ checkedDays: Days }).nullable(),
  summary: Bilingual,
  status: VendorStatus,
  nextReviewDays: Days.nullable(),
  ownerId: Id,
  contract: SampleContract,
  services: z.array(SampleService).min(1),
  documents: z.array(SampleDocument),
  contacts: z.array(SampleContact),
});
export type SampleVendor = z.infer<typeof SampleVendor>;

export const SampleAnswer = z.strictObject({
  questionId: z.string(),
  value: AnswerValue,
  note: Bilingual.nullable(),
  /** Words of the document in its own language, never translated. */
  quote: z.string().nullable(),
  /** Document of the vendor that is the evidence; null: self-declared or not shown. */
  documentId: Id.nullable(),
  page: z.string().nullable(),
});

/** What became of the finding that a question or a transfer rule produced; exactly one of the two is set. */
export const SampleTreatment = z.strictObject({
  questionId: z.string().nullable(),
  transferRule: z.string().nullable(),
  kind: TreatmentKind,
  text: Bilingual,
  ownerId: Id.nullable(),
  dueDays: Days.nullable(),
  doneDays: Days.nullable(),
  reason: Bilingual.nullable(),
});

/** What makes up for a control that is weaker than needed. */
export const SampleCompensation = z.strictObject({
  control: z.string(),
  text: Bilingual,
  byId: Id,
  acceptedDays: Days,
  validDays: Days,
});

export const SampleAssessment = z.strictObject({
  id: Id,
  vendorId: Id,
  serviceId: Id,
  run: z.number().int().positive(),
  startedDays: Days,
  finishedDays: Days,
  protectionNeed: ProtectionNeed,
  assessorId: Id,
  answers: z.array(SampleAnswer),
  treatments: z.array(SampleTreatment),
  compensations: z.array(SampleCompensation),
  dpoOpinion: z.strictObject({ byId: Id, days: Days, stance: DpoOpinion.shape.stance, text: Bilingual }),
  decision: z.strictObject({
    result: DecisionResult,
    byId: Id,
    days: Days,
    residualRisk: Bilingual,
    nextReviewDays: Days.nullable(),
  }),
});
export type SampleAssessment = z.infer<typeof SampleAssessment>;

/** An invented company with vendors and assessments; every date is an offset from the day of the import. */
export const SampleCompany = z.strictObject({
  version: z.string(),
  asOf: Day,
  about: Bilingual,
  /** Mark in title and PDF. */
  mark: Bilingual,
  company: CompanyProfile.omit({ sector: true, logo: true })
    .extend({ sector: Bilingual, story: Bilingual })
    .strict(),
  people: z.array(SamplePerson),
  ownMeasures: z.array(SampleMeasure),
  vendors: z.array(SampleVendor),
  assessments: z.array(SampleAssessment),
  breaches: SampleBreaches,
  inquiries: SampleInquiries,
  requests: SampleRequests,
  transfers: SampleTransfers,
  consents: SampleConsents,
  personas: SamplePersonas,
  contents: SampleContents,
  certificates: SampleCertificates,
  subProcessorNotices: SampleNotices,
  scoring: SampleScoring,
  campaigns: SampleCampaigns,
  comparisons: SampleComparisons,
  questionnaires: SampleQuestionnaires,
  wordings: z.array(SampleWording),
});
export type SampleCompany = z.infer<typeof SampleCompany>;
