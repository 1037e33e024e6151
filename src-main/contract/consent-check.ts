import { z } from 'zod';
import { Source } from './questionnaire.ts';
import { Bilingual, Day, Language, Prose } from './values.ts';

/** Facts about the form around a consent: they count as much as the words. */
export const ConsentForm = z.object({
  prechecked: z.boolean(),
  requiredForService: z.boolean(),
  separateFromTerms: z.boolean(),
  /** Boxes that can be ticked one by one. */
  checkboxes: z.number().int().min(0).max(50),
  /** Purposes that the wording asks consent for. */
  purposes: z.number().int().min(0).max(50),
  tracking: z.boolean(),
  profiling: z.boolean(),
  /** Others send or receive the data. */
  thirdParties: z.boolean(),
  /** The transfer rests on Art. 49(1)(a) GDPR. */
  thirdCountry: z.boolean().default(false),
  /** Data of Art. 9 GDPR. */
  specialCategories: z.boolean().default(false),
  /** The offer is aimed at children (Art. 8 GDPR). */
  children: z.boolean().default(false),
});
export type ConsentForm = z.infer<typeof ConsentForm>;

export const CheckQuestion = z.object({
  text: z.string().max(200_000),
  language: Language,
  form: ConsentForm,
});
export type CheckQuestion = z.input<typeof CheckQuestion>;

export const ElementState = z.enum(['present', 'missing', 'violated']);
export type ElementState = z.infer<typeof ElementState>;

/** What was found about one element of a consent; never that it "is lawful". */
export const CheckedElement = z.object({
  id: z.string(),
  state: ElementState,
  /** The words that were found. */
  quote: z.string().optional(),
  /** Where they begin in the text, in UTF-16 units. */
  at: z.number().int().nonnegative().optional(),
  basis: z.string(),
});
export type CheckedElement = z.infer<typeof CheckedElement>;

/** `fail`: something mandatory is missing or violated; `warn`: only something recommended is missing. */
export const CheckAnswer = z.object({
  verdict: z.enum(['pass', 'warn', 'fail']),
  elements: z.array(CheckedElement),
  readability: z.object({
    /** Flesch index of the language (German: Amstad); higher is easier. Null without a sentence. */
    index: z.number().nullable(),
    wordsPerSentence: z.number(),
    sentences: z.array(z.object({ words: z.number().int(), at: z.number().int() })),
  }),
  /** Signs in the text that are not what they look like, or cannot be seen. */
  oddities: z.array(
    z.object({
      /** `placeholder`: a gap in square brackets that is still to be filled. */
      kind: z.enum([
        'invisible',
        'softHyphen',
        'direction',
        'homoglyph',
        'otherLanguage',
        'unknownLanguage',
        'placeholder',
      ]),
      at: z.number().int(),
      /** Unseen signs by their numbers ("U+200B"); otherwise the word, the gap or the beginning of the sentence. */
      text: z.string(),
    }),
  ),
});
export type CheckAnswer = z.infer<typeof CheckAnswer>;

/** An element of a marketing consent as law and guidelines name it; shown with article, help and a suggestion. */
export const ConsentElement = z.object({
  id: z.string(),
  title: Bilingual,
  requirement: z.enum(['mandatory', 'recommended', 'conditional']),
  condition: z
    .enum(['thirdParties', 'tracking', 'profiling', 'thirdCountry', 'children', 'specialCategories'])
    .nullable(),
  /** From what it is told: the words, the form, both, measure of the sentences, or the process around it (not checked). */
  source: z.enum(['text', 'form', 'both', 'metric', 'process']),
  basis: Bilingual,
  why: Bilingual,
  mistake: Bilingual,
  suggestion: Bilingual,
});
export type ConsentElement = z.infer<typeof ConsentElement>;

export const ConsentLaw = z.object({
  version: z.string(),
  asOf: Day,
  elements: z.array(ConsentElement),
  /** § 7(3) UWG: all four have to hold. */
  existingCustomer: z.array(z.object({ id: z.string(), text: Bilingual })),
  channels: z.array(z.object({ id: z.string(), text: Bilingual })),
  notes: z.array(z.object({ id: z.string(), text: Bilingual })),
  sources: z.array(Source),
});
export type ConsentLaw = z.infer<typeof ConsentLaw>;

/** A wording to begin with. */
export const StarterText = z.object({
  id: z.string(),
  title: Bilingual,
  about: Bilingual,
  channel: z.string(),
  procedure: z.string(),
  wording: z.object({ de: Prose, en: Prose }),
  form: ConsentForm,
});
export type StarterText = z.infer<typeof StarterText>;

export const StarterTexts = z.object({ version: z.string(), starters: z.array(StarterText) });
export type StarterTexts = z.infer<typeof StarterTexts>;
