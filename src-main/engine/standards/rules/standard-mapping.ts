import { z } from 'zod';
import { AnswerValue } from '../../../contract/assessments.ts';
import { StandardQuestionnaire } from '../../../contract/statements.ts';
import { Bilingual, Day } from '../../../contract/values.ts';

/**
 * Which questions of a standard questionnaire speak to which of ours: ids and our own judgement, no foreign wording.
 * `ref` is an id or the beginning of ids; `pick` `words`: of the questions named, the one whose words come nearest.
 */
export const StandardMapping = z.strictObject({
  standard: StandardQuestionnaire,
  version: z.string().regex(/^\d{4}\.\d+$/),
  asOf: Day,
  title: z.string().min(1),
  /** Versions of the questionnaire that the ids were looked up in. */
  editions: z.array(z.string().min(1)).min(1),
  about: Bilingual.strict(),
  entries: z
    .array(
      z.strictObject({
        ref: z.string().min(1),
        questions: z.array(z.string().min(1)).min(1),
        confidence: z.enum(['high', 'medium', 'low']),
        pick: z.literal('words').optional(),
        /** What is said by the mere choice of this answer (VSAQ). */
        value: AnswerValue.optional(),
      }),
    )
    .min(1),
});
export type StandardMapping = z.infer<typeof StandardMapping>;
