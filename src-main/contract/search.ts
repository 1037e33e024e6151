import { z } from 'zod';
import { query } from './procedure.ts';
import { Id, Language, Sha256 } from './values.ts';

/** What has no index of its own: the general one holds it. Some kinds stand in both, with other words. */
export const FoundKind = z.enum([
  'request',
  'transferAssessment',
  'transferScenario',
  'certificate',
  'scoringModel',
  'subProcessorNotice',
  'person',
  'contact',
  'savedView',
  'ownMeasure',
  'questionnaire',
  'answer',
  'treatment',
  'assessment',
  'inquiry',
  'statement',
  'postponement',
  'breach',
  'breachTask',
  'breachLetter',
  'campaign',
  'consentUse',
  'proposal',
  'letterWording',
]);
export type FoundKind = z.infer<typeof FoundKind>;

/** Every kind of record that a search can find. */
export const HitKind = z.enum([
  'vendor',
  'service',
  'subProcessor',
  'document',
  'consentText',
  'consentDocument',
  'comparison',
  'persona',
  'contentPiece',
  'file',
  ...FoundKind.options,
]);
export type HitKind = z.infer<typeof HitKind>;

/** Where a record belongs, as people look for it. */
export const SearchArea = z.enum([
  'vendors',
  'consents',
  'requests',
  'campaigns',
  'breaches',
  'files',
  'company',
]);
export type SearchArea = z.infer<typeof SearchArea>;

/** The area of each kind. */
export const areaOf: Readonly<Record<HitKind, SearchArea>> = {
  vendor: 'vendors',
  service: 'vendors',
  subProcessor: 'vendors',
  document: 'vendors',
  certificate: 'vendors',
  contact: 'vendors',
  comparison: 'vendors',
  assessment: 'vendors',
  answer: 'vendors',
  treatment: 'vendors',
  statement: 'vendors',
  postponement: 'vendors',
  inquiry: 'vendors',
  subProcessorNotice: 'vendors',
  transferAssessment: 'vendors',
  transferScenario: 'vendors',
  savedView: 'vendors',
  consentText: 'consents',
  consentDocument: 'consents',
  consentUse: 'consents',
  request: 'requests',
  campaign: 'campaigns',
  persona: 'campaigns',
  contentPiece: 'campaigns',
  scoringModel: 'campaigns',
  breach: 'breaches',
  breachTask: 'breaches',
  breachLetter: 'breaches',
  file: 'files',
  person: 'company',
  ownMeasure: 'company',
  questionnaire: 'company',
  proposal: 'company',
  letterWording: 'company',
};

/** A place inside a file that says what was looked for. */
export const Passage = z.object({ page: z.number().int().nullable(), text: z.string() });
export type Passage = z.infer<typeof Passage>;

export const SearchHit = z.object({
  kind: HitKind,
  id: z.string().min(1).max(300),
  /** The vendor that it belongs to; null for what belongs to none. */
  vendorId: Id.nullable(),
  /** The text of the consent register that it belongs to, and the version that was found. */
  textId: Id.nullable().default(null),
  versionId: Id.nullable().default(null),
  /** What it is shown in, where it has no page of its own: the breach of a task, the assessment of an answer. */
  parentId: Id.nullable().default(null),
  title: z.string(),
  detail: z.string(),
  /** Only of files: where it stands. */
  passage: Passage.nullable().default(null),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchQuestion = z.object({
  /** Words; none lists what there is of the given kinds. */
  text: z.string().max(200),
  limit: z.number().int().min(1).max(50),
  /** Only records of these kinds; all without it. */
  kinds: z.array(HitKind).max(60).nullable().default(null),
  /** Language of names that the app itself gives. */
  language: Language.default('de'),
});
export type SearchQuestion = z.infer<typeof SearchQuestion>;

export const SearchAnswer = z.object({
  hits: z.array(SearchHit),
  /** How names were read that nobody is called: "Leinetal" for "Lienetal"; empty where all were found as typed. */
  readAs: z.array(z.string()),
  /** Files whose text is still being read. */
  unreadFiles: z.number().int(),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;

/** What records are called now; those that are gone or archived are left out. */
export const recallRecords = query
  .input(
    z.object({
      records: z.array(z.object({ kind: HitKind, id: z.string().max(300) })).max(20),
      language: Language,
    }),
  )
  .output(z.object({ hits: z.array(SearchHit) }));

/** Records to which a file belongs. */
export const fileUses = query
  .input(z.object({ hash: Sha256 }))
  .output(z.object({ uses: z.array(SearchHit) }));

export const searchProcedure = query.input(SearchQuestion).output(SearchAnswer);
