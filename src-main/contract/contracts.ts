import { z } from 'zod';
import { contractVersions } from './contract-versions.ts';
import { DocumentText } from './document-text.ts';
import { calculator, query } from './procedure.ts';
import { Language, Sha256 } from './values.ts';

/** Longest text in which clauses are looked for, in characters: some 1,500 pages. */
export const contractTextLimit = 4_000_000;

/** A passage that may fulfil an element of the checklist. It only proposes: a person decides. */
export const FoundPassage = z.object({
  /** The passage as the contract has it; line breaks and spaces drawn together. */
  text: z.string(),
  /** Where it stands, in the language of the contract: page, heading or both ("S. 4, § 8 Löschung"). */
  where: z.string(),
  /** How well the wording fits, from 0 to 1; not how probable it is that the law is met. */
  score: z.number().min(0).max(1),
  /** The words of the passage and of its surroundings that hit, in their order. */
  hits: z.array(z.string()),
  /** The passage says the opposite of what the element wants, for example that data may serve own purposes. */
  isContrary: z.boolean(),
  /** Number of the section among those that were read, from 0. */
  section: z.number().int(),
  heading: z.string().nullable(),
  page: z.number().int().nullable(),
  /** Where the passage begins and ends in the section's text, in UTF-16 units. */
  from: z.number().int(),
  to: z.number().int(),
});
export type FoundPassage = z.infer<typeof FoundPassage>;

/** Every element of the checklist of processing agreements, in its order, with its passages, best first; none where nothing fits. */
export const FoundClauses = z.object({
  /** Language of the contract, as told or guessed. */
  language: Language,
  elements: z.array(z.object({ id: z.string(), passages: z.array(FoundPassage) })),
});
export type FoundClauses = z.infer<typeof FoundClauses>;

export const contracts = {
  ...contractVersions,
  /** Looks for the clauses that Art. 28 GDPR wants; the language is guessed where none is told. */
  findClauses: calculator
    .input(z.object({ text: z.string().max(contractTextLimit), language: Language.optional() }))
    .output(FoundClauses),
  /** Text of a stored file with its headings and pages. */
  readDocument: query.input(z.object({ hash: Sha256 })).output(DocumentText),
  /** The same as `findClauses`, in a stored file; sections are those of `readDocument`. */
  findInDocument: query.input(z.object({ hash: Sha256, language: Language.optional() })).output(FoundClauses),
};
