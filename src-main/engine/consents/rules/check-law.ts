import { z } from 'zod';
import { ConsentLaw } from '../../../contract/consent-check.ts';

/** Regular expressions (Unicode); `\b` is a word boundary that knows umlauts. Every gap in them has an upper bound. */
const Expressions = z.array(z.string().min(1));

/** How an element or a violation reads in one language. */
const PatternWords = z.object({
  found: Expressions.min(1),
  /** What only looks like a hit: a hit that touches one of these does not count. */
  lookalikes: Expressions.default([]),
  /** A hit in a clause with one of these does not count. */
  notInClauseWith: Expressions.default([]),
  /** A hit counts only if the text has one of these somewhere. */
  onlyInTextWith: Expressions.default([]),
  /** Capital letters matter, for example for names. */
  matchesCase: z.boolean().default(false),
});

/** Patterns of one kind; an element can have several with different surroundings. */
export const ConsentPattern = z.object({
  /** The element that it shows or breaks. */
  element: z.string(),
  /** Whether "not", "no" or "without" before it takes it back. */
  isDeniable: z.boolean().default(true),
  /** Counts only in a sentence in which this element is found. */
  onlyBeside: z.string().optional(),
  /** Counts only in the sentence after one in which this element is found. */
  onlyAfter: z.string().optional(),
  /** Does not count in a clause with this element, nor later in its sentence. */
  notBeside: z.string().optional(),
  de: PatternWords,
  en: PatternWords,
});
export type ConsentPattern = z.infer<typeof ConsentPattern>;

/** What takes a word back: spans of a sentence, or whole clauses that match. */
const Denial = z.object({ spans: Expressions.min(1), wholeClauses: Expressions.min(1) });

/** Words by which the check recognises elements and violations, as data beside the law. */
export const ConsentPatterns = z.object({
  shows: z.array(ConsentPattern),
  breaks: z.array(ConsentPattern.extend({ id: z.string() })),
  denial: z.object({ de: Denial, en: Denial }),
  /** Two negations in one breath. */
  doubleNegation: z.object({ de: Expressions.min(1), en: Expressions.min(1) }),
  /** Mean length of a sentence up to which a text counts as plain, in words. */
  plainWordsPerSentence: z.number().int().positive(),
});
export type ConsentPatterns = z.infer<typeof ConsentPatterns>;

/** Law of consent with the words by which the check recognises it. */
export const ConsentLawWithPatterns = ConsentLaw.extend({ patterns: ConsentPatterns });
export type ConsentLawWithPatterns = z.infer<typeof ConsentLawWithPatterns>;
