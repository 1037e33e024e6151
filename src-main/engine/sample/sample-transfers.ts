import { z } from 'zod';
import { TiaResult } from '../../contract/transfer.ts';
import { ImporterType } from '../../contract/transfer-assessment.ts';
import { Fall } from '../../contract/transfer-shock.ts';
import { Bilingual, Id } from '../../contract/values.ts';

/** Whole days relative to the day of the import; negative lies in the past. */
const Days = z.number().int();

const SampleTia = z.strictObject({
  id: Id,
  vendorId: Id,
  /** A place of the vendor by its name. */
  subject: z.strictObject({ kind: z.literal('location'), place: z.string() }),
  title: Bilingual,
  importerType: ImporterType,
  answers: z.record(z.string(), z.strictObject({ choice: z.string().nullable(), text: Bilingual })),
  days: Days,
  personId: Id,
  result: TiaResult,
  conditions: Bilingual,
  reviewDays: Days,
});
export type SampleTia = z.infer<typeof SampleTia>;

/** Scenarios and transfer impact assessments of the sample company. */
export const SampleTransfers = z.strictObject({
  scenarios: z.array(z.strictObject({ id: Id, name: Bilingual, days: Days, falls: z.array(Fall).min(1) })),
  assessments: z.array(SampleTia),
});
