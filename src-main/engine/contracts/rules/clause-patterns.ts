import { z } from 'zod';
import { Bilingual, Day, Language } from '../../../contract/values.ts';

/**
 * Alternatives parted by " | ". A term is words without case and with umlauts spelled out (ae, oe, ue, ss); `*` stands for any
 * letters of the same word, `~4` for at most four words between, `@name` for one of the group of that name.
 */
const Terms = z.string().min(1);

/** A wording of an element: all of `needs` in one sentence, all of `context` in it or just around it. */
export const ClauseWording = z.object({
  needs: z.array(Terms).default([]),
  /** May stand in the heading, in the line that leads into a list or in the two sentences before. */
  context: z.array(Terms).default([]),
  /** Must stand in the heading. */
  under: z.array(Terms).default([]),
  /** None of these in the sentence. */
  without: z.array(Terms).default([]),
  /** Score of the wording before headings and further words raise it. */
  weight: z.number().min(0.3).max(1),
  /** Also counts in a sentence that denies a duty or defines a word. */
  evenIfDenied: z.boolean().default(false),
  /** Says the opposite of what the element wants. */
  isContrary: z.boolean().default(false),
});
export type ClauseWording = z.infer<typeof ClauseWording>;

const ElementWordings = z.object({
  /** Headings under which the element usually stands; they raise the score. */
  headings: z.array(Terms).default([]),
  wordings: z.array(ClauseWording).min(1),
  /** Words that make a passage a better one. */
  raises: z.array(Terms).default([]),
  /** A sentence with one of these is not the element, whatever else it says. */
  never: z.array(Terms).default([]),
});
export type ElementWordings = z.infer<typeof ElementWordings>;

const LanguageWords = z.object({
  /** Groups of words that several elements use, by name. */
  groups: z.record(z.string().regex(/^[a-zA-Z]+$/), z.array(Terms).min(1)),
  /** What takes a duty back. */
  denials: z.array(Terms).min(1),
  /** By what a sentence that only defines a word is recognised. */
  definitions: z.array(Terms).min(1),
});

/** How the elements of the checklist of processing agreements read, as data with a date; ids are those of the questionnaire. */
export const ClausePatterns = z.object({
  version: z.string(),
  asOf: Day,
  /** What a proposal is and is not. */
  note: Bilingual,
  words: z.record(Language, LanguageWords),
  elements: z.array(z.object({ id: z.string(), de: ElementWordings, en: ElementWordings })).min(1),
});
export type ClausePatterns = z.infer<typeof ClausePatterns>;
