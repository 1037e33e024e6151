import { z } from 'zod';
import {
  AnswerResult,
  ExtensionMonths,
  Identity,
  RequestChannel,
  RequestKind,
} from '../../contract/requests.ts';
import { Bilingual, Id } from '../../contract/values.ts';

/** Whole days relative to the day of the import; negative lies in the past. */
const Days = z.number().int();

const SampleRequest = z.strictObject({
  id: Id,
  kind: RequestKind,
  person: Bilingual,
  receivedDays: Days,
  channel: RequestChannel,
  identity: z.strictObject({
    state: z.enum(Identity.options.map(({ shape }) => shape.state.value)),
    askedDays: Days.nullable(),
    confirmedDays: Days.nullable(),
  }),
  ownerId: Id,
  note: Bilingual.nullable(),
  /** Vendors that were told. */
  recipientIds: z.array(Id),
  isOnSuppressionList: z.boolean(),
  steps: z.array(z.strictObject({ days: Days, byId: Id, text: Bilingual })),
  extension: z.strictObject({ toldDays: Days, months: ExtensionMonths, reason: Bilingual }).nullable(),
  /** In the letter `{received}` stands for the day of receipt. */
  answer: z.strictObject({ days: Days, byId: Id, result: AnswerResult, text: Bilingual }).nullable(),
});
export type SampleRequest = z.infer<typeof SampleRequest>;

/** Requests of the sample company, oldest first. */
export const SampleRequests = z.array(SampleRequest);
