import { z } from 'zod';
import { command, query } from './procedure.ts';
import { Id, Language, Line, Sha256 } from './values.ts';
import { WordingKey } from './wordings.ts';

/** What one company can hand to another. */
export const SelectedKind = z.enum(['text', 'persona', 'questionnaire', 'model', 'wording', 'vendor']);
export type SelectedKind = z.infer<typeof SelectedKind>;

/** A vendor that leaves: its facts, and by choice what was answered about it and single files. */
export const SelectedVendor = z.object({
  vendorId: Id,
  withAnswers: z.boolean(),
  files: z.array(Sha256).max(200),
});

/** Something in versions that leaves: as it was published last, or as its draft stands. */
export const SelectedVersion = z.object({ id: Id, isDraft: z.boolean() });

/** What leaves, and words beside the company's own that stay. */
export const Selection = z.object({
  textIds: z.array(Id).max(500),
  personaIds: z.array(Id).max(500),
  questionnaires: z.array(SelectedVersion).max(100),
  models: z.array(SelectedVersion).max(200),
  /** Own words in letters, by the text they stand for. */
  wordings: z.array(WordingKey).max(200),
  vendors: z.array(SelectedVendor).max(200),
  stayingWords: z.array(Line.min(3)).max(20),
  language: Language,
});
export type Selection = z.infer<typeof Selection>;

/** One value of a thing as it stands in the file, in words: what it is, and what it says. */
export const SelectedFact = z.object({ label: z.string(), value: z.string() });
export type SelectedFact = z.infer<typeof SelectedFact>;

/** A file that leaves: its bytes are not looked through. */
export const SelectedFile = z.object({ hash: Sha256, name: z.string(), size: z.number().int() });

export const SelectedItem = z.object({
  /** `text-1`: place in the file. */
  key: z.string().max(40),
  kind: SelectedKind,
  name: z.string(),
  facts: z.array(SelectedFact),
  files: z.array(SelectedFile),
  /** Places where the company or its people were named, and are no longer. */
  replaced: z.number().int(),
});
export type SelectedItem = z.infer<typeof SelectedItem>;

/** Why what is here cannot take over what differs. */
export const MergeRefusal = z.enum(['inReview', 'waits', 'otherKind', 'tooMuch', 'noSuchText', 'misfit']);
export type MergeRefusal = z.infer<typeof MergeRefusal>;

/** A field as it stands here, in the file, and after what differs was taken over. */
export const MergedFact = z.object({
  label: z.string(),
  here: z.string(),
  there: z.string(),
  after: z.string(),
});
export type MergedFact = z.infer<typeof MergedFact>;

/** What this company has under the same name, and what taking over what differs would make of it. */
export const OwnBeside = z.object({
  /** Of a text of a letter its key. */
  id: z.union([Id, WordingKey]),
  name: z.string(),
  /**
   * `change`: saved where it stands; `newDraft`: what is published stays, and a draft begins with it; `newRun`: what is decided
   * stays, and an assessment begins with the answers of the file.
   */
  result: z.enum(['same', 'change', 'newDraft', 'newRun', 'refused']),
  refusal: MergeRefusal.nullable(),
  rows: z.array(MergedFact),
});
export type OwnBeside = z.infer<typeof OwnBeside>;

/** A thing of a file beside what this company has under the same name. */
export const IncomingItem = SelectedItem.extend({ mine: OwnBeside.nullable() });
export type IncomingItem = z.infer<typeof IncomingItem>;

/** What happens with a thing of a file: a record of its own, or what differs goes into the one of its name. */
export const TakeChoice = z.object({ key: z.string().max(40), how: z.enum(['new', 'merge']) });
export type TakeChoice = z.infer<typeof TakeChoice>;

const VersionedCandidate = z.object({
  id: Id,
  name: z.string(),
  /** Number of the newest locked version; null where there is none. */
  published: z.number().int().nullable(),
  hasDraft: z.boolean(),
});

export const Candidates = z.object({
  texts: z.array(z.object({ id: Id, name: z.string() })),
  personas: z.array(z.object({ id: Id, name: z.string() })),
  questionnaires: z.array(VersionedCandidate),
  models: z.array(VersionedCandidate),
  wordings: z.array(z.object({ id: WordingKey, name: z.string() })),
  vendors: z.array(
    z.object({ id: Id, name: z.string(), answers: z.number().int(), files: z.array(SelectedFile) }),
  ),
  ownWords: z.array(z.string()),
});
export type Candidates = z.infer<typeof Candidates>;

/** What a take-over brought, and what it changed; never nothing. */
export const TakenRecords = z.object({
  textIds: z.array(Id),
  personaIds: z.array(Id),
  questionnaireIds: z.array(Id),
  modelIds: z.array(Id),
  vendorIds: z.array(Id),
  merged: z.number().int(),
});
export type TakenRecords = z.infer<typeof TakenRecords>;

/** Calls that turn a take-over round, in their order: each by its procedure, with the input of that. */
const Turns = z.object({
  steps: z
    .array(z.object({ procedure: z.string().max(60), input: z.record(z.string(), z.unknown()) }))
    .min(1)
    .max(20_000),
});
export type Turns = z.infer<typeof Turns>;

/** Selected things between companies: out in one open file without the company's own data, and in again by choice. */
export const selections = {
  /** What can be chosen, and the words that stay whatever is chosen. */
  candidates: query.input(z.object({ language: Language })).output(Candidates),
  /** Exactly what would leave. */
  preview: query.input(Selection).output(z.object({ items: z.array(SelectedItem) })),
  /** What a file holds, beside what is here. */
  inspect: query
    .input(z.object({ file: z.file(), language: Language }))
    .output(z.object({ items: z.array(IncomingItem) })),
  /**
   * Takes the named things of a file over: texts, models and questionnaires as drafts, answers as an undecided run, also
   * beside a decided one. What is published, decided or locked is never changed.
   */
  take: command
    .input(z.object({ file: z.file(), choices: z.array(TakeChoice).min(1).max(1200) }))
    .output(TakenRecords),
  takeBack: command.input(Turns).output(z.object({})),
  putBack: command.input(Turns).output(z.object({})),
};
