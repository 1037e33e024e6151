import { z } from 'zod';
import { calculator } from './procedure.ts';
import { Source } from './questionnaire.ts';
import { Bilingual, Day } from './values.ts';

/** An address that a help text belongs to; `$` stands for one part, such as the id of a record. */
export const HelpPlace = z.object({
  path: z.string().regex(/^(\*|\/[\w$/-]+)$/),
  /** The address carries these, too; without them the text is for all other views of the path. */
  search: z.record(z.string(), z.string()).optional(),
});
export type HelpPlace = z.infer<typeof HelpPlace>;

/** What a screen is for, how it is used, and which law stands behind it. */
export const HelpScreen = z.object({
  id: z.string().regex(/^[a-z][a-zA-Z-]*$/),
  places: z.array(HelpPlace).min(1),
  title: Bilingual,
  purpose: Bilingual,
  steps: z.array(Bilingual).min(1),
  /** Ids of the laws behind it. */
  laws: z.array(z.string()).min(1),
  /** Keys of this screen beside those that work everywhere; `Ctrl` is Command on macOS. */
  keys: z.array(z.object({ keys: z.string(), does: Bilingual })),
});
export type HelpScreen = z.infer<typeof HelpScreen>;

export const HelpPack = z.object({ version: z.string(), asOf: Day, screens: z.array(HelpScreen).min(1) });
export type HelpPack = z.infer<typeof HelpPack>;

/** An article in one plain sentence, with its source. */
export const HelpLaw = z.object({ id: z.string(), article: Bilingual, says: Bilingual, source: z.string() });
export type HelpLaw = z.infer<typeof HelpLaw>;

export const HelpLaws = z.object({
  version: z.string(),
  asOf: Day,
  laws: z.array(HelpLaw).min(1),
  sources: z.array(Source),
});
export type HelpLaws = z.infer<typeof HelpLaws>;

/** A term of the field in plain words. */
export const GlossaryTerm = z.object({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  term: Bilingual,
  text: Bilingual,
  article: Bilingual,
  /** Ids of related terms. */
  see: z.array(z.string()),
  /** The words by which the term is recognised on a screen. */
  forms: z.object({ de: z.array(z.string()).min(1), en: z.array(z.string()).min(1) }),
});
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;

export const Glossary = z.object({ version: z.string(), asOf: Day, terms: z.array(GlossaryTerm).min(1) });
export type Glossary = z.infer<typeof Glossary>;

/** Help for every screen with the law behind it. */
export const HelpBook = HelpLaws.extend({ screens: z.array(HelpScreen) });
export type HelpBook = z.infer<typeof HelpBook>;

/** The tables of law that the app reckons with, beside the questionnaires. */
export const LawPackId = z.enum([
  'transfer',
  'shock',
  'tia',
  'controls',
  'review',
  'certificates',
  'authorities',
  'breach',
  'breachRisk',
  'severity',
  'holidays',
  'consent',
  'campaign',
  'scoring',
  'clauses',
  'help',
  'glossary',
]);
export type LawPackId = z.infer<typeof LawPackId>;

export const LawState = z.object({
  packs: z.array(z.object({ id: LawPackId, version: z.string(), asOf: Day, sources: z.array(Source) })),
});
export type LawState = z.infer<typeof LawState>;

export const help = {
  book: calculator.output(HelpBook),
  glossary: calculator.output(Glossary),
  lawState: calculator.output(LawState),
};
