import { z } from 'zod';
import { Source } from './questionnaire.ts';
import { TiaResult } from './transfer.ts';
import { TransferSubject } from './transfer-register.ts';
import { Bilingual, CountryCode, Day, Id, Instant, Line, Prose, Sha256 } from './values.ts';

/** The six steps of EDPB Recommendations 01/2020. */
export const TiaStepId = z.enum(['know', 'tool', 'law', 'measures', 'formal', 'review']);
export type TiaStepId = z.infer<typeof TiaStepId>;

/** What the importer is: decides which access laws can reach it, and for whom an assessment can serve again. */
export const ImporterType = z.enum([
  'cloudProvider',
  'remoteAccess',
  'groupCompany',
  'otherProcessor',
  'controller',
]);
export type ImporterType = z.infer<typeof ImporterType>;

export const TiaQuestion = z.object({
  id: z.string(),
  text: Bilingual,
  help: Bilingual,
  article: Bilingual,
  isMandatory: z.boolean(),
  /** None: the answer is words alone. */
  options: z.array(z.object({ id: z.string(), text: Bilingual })),
});
export type TiaQuestion = z.infer<typeof TiaQuestion>;

export const TiaStep = z.object({
  id: TiaStepId,
  title: Bilingual,
  intro: Bilingual,
  questions: z.array(TiaQuestion).min(1),
});
export type TiaStep = z.infer<typeof TiaStep>;

/** A passage to begin an answer with; whoever takes it checks and changes it. */
export const TiaBlock = z.object({
  id: z.string(),
  questionId: z.string(),
  /** Countries it speaks of; none: any. */
  countries: z.array(CountryCode),
  title: Bilingual,
  text: Bilingual,
  sourceId: z.string(),
  asOf: Day,
  /** What about it is not certain; shown beside it. */
  uncertainty: Bilingual.optional(),
});
export type TiaBlock = z.infer<typeof TiaBlock>;

/** Steps, questions and passages of a transfer impact assessment, as of one date. */
export const TiaTexts = z.object({
  version: z.string(),
  asOf: Day,
  steps: z.array(TiaStep).length(6),
  blocks: z.array(TiaBlock),
  /** Why a result is proposed, by the rule's id. */
  reasons: z.array(z.object({ id: z.string(), text: Bilingual })),
  sources: z.array(Source),
});
export type TiaTexts = z.infer<typeof TiaTexts>;

export const TiaAnswer = z.object({ choice: z.string().max(40).nullable(), text: Prose });
export type TiaAnswer = z.infer<typeof TiaAnswer>;

export const TiaContent = z.object({
  title: Line.min(1),
  /** The places and sub-processors it is about. */
  subjects: z.array(TransferSubject).min(1).max(50),
  country: CountryCode.nullable(),
  importer: Line,
  importerType: ImporterType,
  dataCategories: z.array(Line).max(50),
  answers: z.record(z.string().max(60), TiaAnswer),
});
export type TiaContent = z.infer<typeof TiaContent>;

export const TiaConclusionInput = z.object({
  on: Day,
  person: Line.min(1),
  result: TiaResult,
  conditions: Prose,
  reviewOn: Day,
});
export type TiaConclusionInput = z.infer<typeof TiaConclusionInput>;

export const TiaConclusion = TiaConclusionInput.extend({
  at: Instant,
  by: z.string(),
  /** SHA-256 over the canonical JSON of content and conclusion. */
  hash: Sha256,
});
export type TiaConclusion = z.infer<typeof TiaConclusion>;

/** What the answers suggest; a person decides. */
export const TiaProposal = z.object({ result: TiaResult.nullable(), reasonIds: z.array(z.string()) });
export type TiaProposal = z.infer<typeof TiaProposal>;

/** `replaced`: another conclusion came later for all it is about. */
export const TiaStanding = z.enum(['draft', 'concluded', 'reviewDue', 'replaced']);
export type TiaStanding = z.infer<typeof TiaStanding>;

export const TiaRow = z.object({
  id: Id,
  title: z.string(),
  version: z.number().int(),
  standing: TiaStanding,
  country: CountryCode.nullable(),
  importer: z.string(),
  importerType: ImporterType,
  dataCategories: z.array(z.string()),
  vendors: z.array(z.object({ id: Id, name: z.string() })),
  result: TiaResult.nullable(),
  on: Day.nullable(),
  reviewOn: Day.nullable(),
  basedOn: z.object({ id: Id, title: z.string() }).nullable(),
});
export type TiaRow = z.infer<typeof TiaRow>;

export const Tia = TiaRow.omit({ result: true, on: true, reviewOn: true }).extend({
  content: TiaContent,
  savedAt: Instant,
  conclusion: TiaConclusion.nullable(),
  /** Mandatory questions without an answer. */
  open: z.array(z.string()),
  proposal: TiaProposal,
  /** The places it is about, as the register has them; null for one that is gone. */
  places: z.array(
    z.object({
      subject: TransferSubject,
      vendorId: Id,
      vendor: z.string(),
      service: z.string(),
      importer: z.string(),
      place: z.string(),
      country: CountryCode.nullable(),
    }),
  ),
});
export type Tia = z.infer<typeof Tia>;
