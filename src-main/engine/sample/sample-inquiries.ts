import { z } from 'zod';
import { AnswerValue } from '../../contract/assessments.ts';
import { InquiryScope } from '../../contract/inquiries.ts';
import { Bilingual, Id } from '../../contract/values.ts';

/** Whole days relative to the day of the import; negative lies in the past. */
const Days = z.number().int();

const SampleInquiry = z.strictObject({
  id: Id,
  vendorId: Id,
  serviceId: Id,
  scope: InquiryScope,
  /** So many of the questions in scope are asked, the first ones. */
  questions: z.number().int().min(1),
  draftedDays: Days,
  /** Null: still a draft. */
  sentDays: Days.nullable(),
  dueDays: Days,
  remindedDays: Days.nullable(),
  /** What came back; null while nothing has. */
  returned: z
    .strictObject({
      days: Days,
      fileName: Bilingual,
      answers: z.array(
        z.strictObject({
          questionId: z.string(),
          value: AnswerValue.nullable(),
          /** Free words in place of an answer that the file offers. */
          typed: Bilingual.nullable(),
          note: Bilingual.nullable(),
          evidence: z.string().nullable(),
          /** A wording that the vendor changed. */
          changed: Bilingual.nullable(),
        }),
      ),
    })
    .nullable(),
});
export type SampleInquiry = z.infer<typeof SampleInquiry>;

/** Inquiries of the sample company, oldest first. */
export const SampleInquiries = z.array(SampleInquiry);
