import { z } from 'zod';
import { AnswerValue } from '../../../contract/assessments.ts';
import { TextProfile, VersionContent } from '../../../contract/consent-record.ts';
import { OwnContent } from '../../../contract/own-questionnaires.ts';
import { PersonaContent } from '../../../contract/persona-record.ts';
import { ModelContent } from '../../../contract/scoring-model.ts';
import { Bilingual, Day, Language, Line, Prose, Sha256 } from '../../../contract/values.ts';
import {
  ProcessingLocation,
  ProcessingRole,
  SubProcessor,
  VendorDocumentKind,
  VendorProfile,
} from '../../../contract/vendor-record.ts';
import { WordingKey, WordingText } from '../../../contract/wordings.ts';

export const selectionFormat = 'obhut-selection';
export const selectionVersion = 1;
export const manifestPart = 'manifest.json';
export const itemsPart = 'items.json';
export const schemaPart = 'schema.json';

/** Where a file of the selection lies. */
export function filePart(hash: string): string {
  return `files/${hash}`;
}

/** A consent text with its wording: no place that shows it, no link to other texts, no picture. */
const TextItem = z.strictObject({
  kind: z.literal('text'),
  profile: TextProfile.omit({ ownerId: true }).strict(),
  content: VersionContent.pick({
    wording: true,
    form: true,
    placement: true,
    withdrawalRoute: true,
    confirmationMail: true,
    existingCustomer: true,
  }).strict(),
});

const PersonaItem = z.strictObject({ kind: z.literal('persona'), content: PersonaContent });

/** An own questionnaire with its steps, sources and questions. */
const QuestionnaireItem = z.strictObject({ kind: z.literal('questionnaire'), content: OwnContent });

/** Own words of a letter in one language, with the shipped ones of which they were made. */
const WordsItem = z.strictObject({
  words: WordingText.min(1),
  basis: WordingText,
  basisVersion: z.string().max(40),
  basisAsOf: Day,
});

/** Own words for a text of a letter; null where the shipped ones hold. */
const WordingItem = z.strictObject({
  kind: z.literal('wording'),
  key: WordingKey,
  /** As the text is called where it comes from. */
  name: Bilingual.strict(),
  de: WordsItem.nullable(),
  en: WordsItem.nullable(),
});

/** A model of lead scoring: who owns it, who looked for bias and who agreed on the hand-over is for the other company to say. */
const ModelItem = z.strictObject({
  kind: z.literal('model'),
  content: ModelContent.omit({ ownerId: true, biasCheck: true })
    .extend({ handOver: ModelContent.shape.handOver.omit({ agreedOn: true, agreedBy: true }).strict() })
    .strict(),
});

const PlaceItem = ProcessingLocation.pick({ country: true, place: true, kind: true, tool: true }).strict();
const LinkItem = SubProcessor.pick({
  name: true,
  purpose: true,
  city: true,
  country: true,
  parentCountry: true,
  dpf: true,
  since: true,
  until: true,
  tool: true,
})
  .extend({
    /** Place in the list of the link above; null for the first level. */
    above: z.number().int().nonnegative().nullable(),
  })
  .strict();

const PaperItem = z.strictObject({
  title: Line,
  page: Line.nullable(),
  datedOn: Day.nullable(),
  expiresOn: Day.nullable(),
  file: Sha256.nullable(),
});

const AnswerItem = z.strictObject({
  questionId: z.string().max(80),
  value: AnswerValue.nullable(),
  quote: Prose,
  place: Line,
  evidence: z.array(PaperItem).max(50),
});

const ServiceItem = z.strictObject({
  name: Line.min(1),
  role: ProcessingRole,
  locations: z.array(PlaceItem).max(200),
  subProcessors: z.array(LinkItem).max(1000),
  /** Null where no answers came along. */
  answers: z.array(AnswerItem).max(2000).nullable(),
});

/** A vendor as anybody could know it: without contract, contacts, notes and what was decided about it. */
const VendorItem = z.strictObject({
  kind: z.literal('vendor'),
  profile: VendorProfile.omit({ ownerId: true, summary: true, dpf: true })
    .extend({ dpf: SubProcessor.shape.dpf })
    .strict(),
  documents: z
    .array(
      z.strictObject({
        kind: VendorDocumentKind,
        title: Line.min(1),
        language: z.string().max(5).nullable(),
        datedOn: Day.nullable(),
        expiresOn: Day.nullable(),
        file: Sha256.nullable(),
      }),
    )
    .max(200),
  services: z.array(ServiceItem).max(100),
});

/** One thing of a selection. */
export const ArchiveItem = z.discriminatedUnion('kind', [
  TextItem,
  PersonaItem,
  QuestionnaireItem,
  ModelItem,
  WordingItem,
  VendorItem,
]);
export type ArchiveItem = z.infer<typeof ArchiveItem>;
export type TextItem = z.infer<typeof TextItem>;
export type PersonaItem = z.infer<typeof PersonaItem>;
export type QuestionnaireItem = z.infer<typeof QuestionnaireItem>;
export type ModelItem = z.infer<typeof ModelItem>;
export type WordingItem = z.infer<typeof WordingItem>;
export type VendorItem = z.infer<typeof VendorItem>;

export const ArchiveItems = z.array(ArchiveItem).max(1200);

/** What the file is. It names no company. */
export const SelectionManifest = z.strictObject({
  format: z.literal(selectionFormat),
  formatVersion: z.literal(selectionVersion),
  madeOn: Day,
  language: Language,
  files: z
    .array(z.strictObject({ part: z.string().max(200), name: Line, size: z.number().int(), sha256: Sha256 }))
    .max(2000),
});
export type SelectionManifest = z.infer<typeof SelectionManifest>;
