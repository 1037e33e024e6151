import { z } from 'zod';
import type { NamedPlace } from '../contract/letter-places.ts';
import { Bilingual, Day } from '../contract/values.ts';
import { LetterFamily } from '../contract/wordings.ts';

/** A text of a letter with its name, and the facts that law asks of it. */
const GuidedText = z.strictObject({
  /** Way to the text in its file: `paragraphs.refused`. */
  path: z.string().regex(/^\w+(\.\w+)*$/),
  name: Bilingual,
  needs: z.array(z.strictObject({ place: z.string(), law: Bilingual })).optional(),
});

/** A line of an example: a text, and texts that stand in it in place of a fact. */
const ExampleLine = z.strictObject({ path: z.string(), within: z.record(z.string(), z.string()).optional() });

const GuidedFamily = z.strictObject({
  title: Bilingual,
  /** Where the texts themselves name none. */
  source: Bilingual.optional(),
  groups: z.array(z.strictObject({ title: Bilingual, texts: z.array(GuidedText).min(1) })).min(1),
  /** What `{name}` stands for in the texts of this family, how people call it, and an example. */
  places: z.record(z.string(), z.strictObject({ called: Bilingual, meaning: Bilingual, example: Bilingual })),
  examples: z.array(
    z.strictObject({ title: Bilingual, subject: z.string(), lines: z.array(ExampleLine).min(1) }),
  ),
});
export type GuidedFamily = z.infer<typeof GuidedFamily>;
export type LetterExample = GuidedFamily['examples'][number];

/** Which texts of letters a company can word itself: their names, what their places stand for, and letters to show them in. */
export const LetterGuide = z.strictObject({
  version: z.string(),
  asOf: Day,
  families: z.strictObject({
    request: GuidedFamily,
    breach: GuidedFamily,
    inquiry: GuidedFamily,
    demand: GuidedFamily,
    objection: GuidedFamily,
  } satisfies Record<LetterFamily, z.ZodType>),
});
export type LetterGuide = z.infer<typeof LetterGuide>;

/** The places that a text of a letter may have, with their names; none of a key that belongs to no kind of letter. */
export function namedPlaces({ families }: LetterGuide, key: string): NamedPlace[] {
  const { data: family } = LetterFamily.safeParse(key.split('/', 1)[0]);
  if (family === undefined) return [];
  return Object.entries(families[family].places).map(([name, { called }]) => ({ name, called }));
}
