import { z } from 'zod';
import { ModelContent } from '../../contract/scoring-model.ts';
import { Bilingual, Id, Prose } from '../../contract/values.ts';

/** Whole days relative to the day of the import; negative lies in the past. */
const Days = z.number().int();

/** Owner and check for disadvantage stand apart: the one is a person, the other has a day. */
const SampleContent = ModelContent.omit({ ownerId: true, biasCheck: true });

const SampleModelVersion = z.strictObject({
  /** Null: a draft. */
  releasedDays: Days.nullable(),
  byId: Id,
  ownerId: Id,
  reason: Bilingual.nullable(),
  /** When and by whom the hand-over was agreed. */
  agreed: z.strictObject({ days: Days, byId: Id }).nullable(),
  biasCheck: z
    .strictObject({ days: Days, byId: Id, result: z.strictObject({ de: Prose, en: Prose }) })
    .nullable(),
  content: z.strictObject({ de: SampleContent, en: SampleContent }),
});
export type SampleModelVersion = z.infer<typeof SampleModelVersion>;

/** Models of lead scoring of the sample company, each with its versions, oldest first. */
export const SampleScoring = z.strictObject({
  models: z.array(z.strictObject({ id: Id, versions: z.array(SampleModelVersion).min(1) })),
});
export type SampleScoring = z.infer<typeof SampleScoring>;
