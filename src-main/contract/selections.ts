import { z } from 'zod';
import { command, query } from './procedure.ts';
import { Id, Language, Line, Sha256 } from './values.ts';

/** What one company can hand to another. Own questionnaires join here as one more kind. */
export const SelectedKind = z.enum(['text', 'persona', 'vendor']);
export type SelectedKind = z.infer<typeof SelectedKind>;

/** A vendor that leaves: its facts, and by choice what was answered about it and single files. */
export const SelectedVendor = z.object({
  vendorId: Id,
  withAnswers: z.boolean(),
  files: z.array(Sha256).max(200),
});

/** What leaves, and words beside the company's own that stay. */
export const Selection = z.object({
  textIds: z.array(Id).max(500),
  personaIds: z.array(Id).max(500),
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

/** A thing of a file beside what this company has under the same name. */
export const IncomingItem = SelectedItem.extend({
  mine: z.object({ id: Id, name: z.string(), facts: z.array(SelectedFact) }).nullable(),
});
export type IncomingItem = z.infer<typeof IncomingItem>;

export const Candidates = z.object({
  texts: z.array(z.object({ id: Id, name: z.string() })),
  personas: z.array(z.object({ id: Id, name: z.string() })),
  vendors: z.array(
    z.object({ id: Id, name: z.string(), answers: z.number().int(), files: z.array(SelectedFile) }),
  ),
  ownWords: z.array(z.string()),
});
export type Candidates = z.infer<typeof Candidates>;

/** What a take-over brought; never nothing. */
const TakenRecords = z
  .object({
    textIds: z.array(Id),
    personaIds: z.array(Id),
    vendorIds: z.array(Id),
  })
  .refine((taken) => Object.values(taken).some((ids) => ids.length > 0));
export type TakenRecords = z.infer<typeof TakenRecords>;

/** Selected things between companies: out in one open file without the company's own data, and in again by choice. */
export const selections = {
  /** What can be chosen, and the words that stay whatever is chosen. */
  candidates: query.output(Candidates),
  /** Exactly what would leave. */
  preview: query.input(Selection).output(z.object({ items: z.array(SelectedItem) })),
  /** What a file holds, beside what is here. */
  inspect: query
    .input(z.object({ file: z.file(), language: Language }))
    .output(z.object({ items: z.array(IncomingItem) })),
  /** Takes the named things of a file over as new records: texts as drafts, answers as an undecided run. */
  take: command
    .input(z.object({ file: z.file(), keys: z.array(z.string().max(40)).min(1).max(1200) }))
    .output(TakenRecords),
  takeBack: command.input(TakenRecords).output(z.object({})),
  putBack: command.input(TakenRecords).output(z.object({})),
};
