import { z } from 'zod';
import { Source } from './questionnaire.ts';
import { Bilingual, Day, Line, Prose } from './values.ts';

export const DataContext = z.enum(['simple', 'behavioural', 'financial', 'sensitive']);
export type DataContext = z.infer<typeof DataContext>;

/** Share of a point that a circumstance adds. */
const Circumstance = z.union([z.literal(0), z.literal(0.25), z.literal(0.5)]);

/** What ENISA's method asks (Recommendations for a methodology of the assessment of severity, 2013). */
export const SeverityQuestion = z.object({
  /** Data processing context: basic score of the category, adjusted within 1 to 4 with a reason. The highest counts. */
  contexts: z
    .array(
      z.object({
        category: DataContext,
        score: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
        reason: Prose,
      }),
    )
    .min(1)
    .max(20),
  /** Ease of identification; the highest applicable value. */
  identifiability: z.union([z.literal(0.25), z.literal(0.5), z.literal(0.75), z.literal(1)]),
  circumstances: z.object({
    confidentiality: Circumstance,
    integrity: Circumstance,
    availability: Circumstance,
    malicious: z.boolean(),
  }),
});
export type SeverityQuestion = z.infer<typeof SeverityQuestion>;

export const SeverityLevel = z.enum(['low', 'medium', 'high', 'very_high']);
export type SeverityLevel = z.infer<typeof SeverityLevel>;

/** One step of the arithmetic: what was taken, and the value it leaves behind. */
export const SeverityStep = z.object({
  id: z.enum(['context', 'identifiability', 'product', 'circumstances', 'score', 'level']),
  value: z.number(),
  text: Bilingual,
});
export type SeverityStep = z.infer<typeof SeverityStep>;

/** SE = DPC × EI + CB; `score` from 0.25 to 6. */
export const SeverityAnswer = z.object({
  score: z.number(),
  level: SeverityLevel,
  steps: z.array(SeverityStep),
});
export type SeverityAnswer = z.infer<typeof SeverityAnswer>;

const Scored = z.object({ score: z.number(), text: Bilingual });

/** The tables of the method, as data with their source. */
export const SeverityMethod = z.object({
  version: z.string(),
  asOf: Day,
  status: Bilingual,
  contexts: z.array(
    z.object({
      category: DataContext,
      title: Bilingual,
      examples: Bilingual,
      basic: z.number().int().min(1).max(4),
      scores: z.array(Scored),
    }),
  ),
  factors: z.array(z.object({ id: z.string(), direction: z.enum(['raises', 'lowers']), text: Bilingual })),
  identifiability: z.array(z.object({ value: z.number(), title: Bilingual })),
  identifiers: z.array(
    z.object({
      id: z.string(),
      title: Bilingual,
      values: z.array(z.object({ value: z.number(), text: Bilingual })),
    }),
  ),
  circumstances: z.array(
    z.object({
      id: z.enum(['confidentiality', 'integrity', 'availability', 'malicious']),
      title: Bilingual,
      values: z.array(z.object({ value: z.number(), text: Bilingual })),
    }),
  ),
  levels: z.array(z.object({ id: SeverityLevel, from: z.number(), title: Bilingual, meaning: Bilingual })),
  /** The paper's examples of context scores, for orientation while choosing. */
  examples: z.array(
    z.object({
      /** A category, or `credentials`, which has none of its own. */
      category: z.string(),
      data: Bilingual,
      situation: Bilingual,
      score: z.number().int(),
      /** Id of the factor that moved the basic score; null where the paper names none. */
      factor: z.string().nullable(),
    }),
  ),
  flags: z.array(z.object({ id: z.string(), text: Bilingual })),
  notes: z.array(z.object({ id: z.string(), text: Bilingual })),
  sources: z.array(Source),
});
export type SeverityMethod = z.infer<typeof SeverityMethod>;

/** A level other than the computed one, only with a written reason. */
export const SeverityOverride = z.object({ level: SeverityLevel, reason: Line.min(1) });
