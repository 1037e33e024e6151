import { z } from 'zod';
import { ChangedWords } from './history.ts';
import { command, query } from './procedure.ts';
import { Bilingual, Day, Instant, Language } from './values.ts';

/**
 * Kinds of letters whose words a company can put in its own: answers to requests, letters of a breach; to vendors inquiries,
 * demands, and objections to sub-processors.
 */
export const LetterFamily = z.enum(['request', 'breach', 'inquiry', 'demand', 'objection']);
export type LetterFamily = z.infer<typeof LetterFamily>;

/** One text of a letter: `request/paragraphs.refused`. */
export const WordingKey = z
  .string()
  .max(80)
  .regex(/^(request|breach|inquiry|demand|objection)\/\w+(\.\w+)*$/);
export type WordingKey = z.infer<typeof WordingKey>;

/**
 * Words of a letter with `{name}` in place of facts; empty stands for the shipped ones. They are kept with the names of places
 * that every language shares, and taken with those of any.
 */
export const WordingText = z.string().max(4000);

/** A fact that a text has a place for, and by which law it has to be said; null where no law asks for it. */
export const WordingPlace = z.object({
  name: z.string(),
  /** How people call it. */
  called: Bilingual,
  meaning: Bilingual,
  example: Bilingual,
  law: Bilingual.nullable(),
});
export type WordingPlace = z.infer<typeof WordingPlace>;

/** `changed`: the shipped text is another one since the own one was made of it. */
export const WordingStanding = z.enum(['shipped', 'own', 'changed']);
export type WordingStanding = z.infer<typeof WordingStanding>;

const WordingSide = z.object({
  text: WordingText,
  standing: WordingStanding,
  /** Places of the shipped text that the own one leaves out. */
  missing: z.array(z.string()),
  /** Of which version of the shipped texts it was made; null while the shipped one holds. */
  basis: z.object({ version: z.string(), asOf: Day }).nullable(),
  /** From the shipped text of which the own one was made to today's, by the language of the screen; null unless it changed. */
  changes: z.record(Language, ChangedWords).nullable(),
  /** Number of the version that holds; 0 where there never was one. */
  number: z.number().int(),
  savedAt: Instant.nullable(),
  savedBy: z.string(),
});
export type WordingSide = z.infer<typeof WordingSide>;

/** A text of a letter as it is shipped and as the company has it. */
export const LetterWording = z.object({
  key: WordingKey,
  family: LetterFamily,
  familyTitle: Bilingual,
  group: Bilingual,
  name: Bilingual,
  /** It stands on one line. */
  isLine: z.boolean(),
  shipped: Bilingual,
  version: z.string(),
  asOf: Day,
  source: Bilingual,
  places: z.array(WordingPlace),
  de: WordingSide,
  en: WordingSide,
});
export type LetterWording = z.infer<typeof LetterWording>;

export const WordingVersion = z.object({
  language: Language,
  number: z.number().int(),
  text: WordingText,
  savedAt: Instant,
  savedBy: z.string(),
  holds: z.boolean(),
});
export type WordingVersion = z.infer<typeof WordingVersion>;

/** What of an own text does not fit: a place that nobody fills, a brace that belongs to none, facts that would be missing. */
export const WordingCheck = z.object({
  unknown: z.array(z.string()),
  hasLooseBrace: z.boolean(),
  missing: z.array(WordingPlace),
});
export type WordingCheck = z.infer<typeof WordingCheck>;

const ExampleLine = z.object({ text: z.string(), isThis: z.boolean() });

/** A letter with examples in place of facts. */
export const ExampleLetter = z.object({
  title: Bilingual,
  subject: ExampleLine,
  lines: z.array(ExampleLine),
});
export type ExampleLetter = z.infer<typeof ExampleLetter>;

/** By which words letters of a family are drafted today. */
export const LetterProvenance = z.object({
  version: z.string(),
  asOf: Day,
  source: Bilingual,
  company: z.string(),
  /** Own texts of the family in this language. */
  own: z.number().int(),
  /** Those of them whose shipped text changed since. */
  changed: z.number().int(),
});
export type LetterProvenance = z.infer<typeof LetterProvenance>;

/** From which texts the words of one letter come, as it stands on paper. */
export const LetterWords = z.object({
  version: z.string(),
  asOf: Day,
  source: Bilingual,
  /** Shipped texts that stand in it. */
  shipped: z.number().int(),
  /** Own texts that stand in it, each with the version that it has there and the shipped one of which that was made. */
  own: z.array(
    z.object({
      key: WordingKey,
      name: Bilingual,
      number: z.number().int(),
      savedAt: Instant,
      basis: z.object({ version: z.string(), asOf: Day }),
    }),
  ),
});
export type LetterWords = z.infer<typeof LetterWords>;

const Key = z.object({ key: WordingKey });
const Words = Key.extend({ de: WordingText, en: WordingText });
const Sides = Key.extend({ languages: z.array(Language).min(1).max(2) });
const Nothing = z.object({});

/** The company's own words in letters; the parts of a letter and their order stay as they are shipped. */
export const wordings = {
  list: query.output(z.object({ texts: z.array(LetterWording) })),
  /** Every version that a text ever had here, newest first. */
  versions: query.input(Key).output(z.object({ versions: z.array(WordingVersion) })),
  /** A letter with the words as they are being written, and what of them does not fit. */
  preview: query
    .input(Words.extend({ language: Language }))
    .output(z.object({ letter: ExampleLetter, de: WordingCheck, en: WordingCheck })),
  provenance: query.input(z.object({ family: LetterFamily, language: Language })).output(LetterProvenance),
  /** Keeps own words; letters that were drafted or sent stay as they are. */
  save: command.input(Words).output(Nothing),
  /** Keeps the own words although the shipped ones changed. */
  keep: command.input(Sides).output(Nothing),
  /** Takes the shipped words again. */
  reset: command.input(Sides).output(Nothing),
  /** Lets versions hold again by their numbers; 0 is the shipped text. */
  restore: command
    .input(
      z.object({
        states: z
          .array(Key.extend({ de: z.number().int().nonnegative(), en: z.number().int().nonnegative() }))
          .min(1)
          .max(500),
      }),
    )
    .output(Nothing),
};
