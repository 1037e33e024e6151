import { z } from 'zod';
import { ConsentForm } from '../../contract/consent-check.ts';
import {
  ConfirmationMail,
  ConsentChannel,
  ConsentProcedure,
  Placement,
  TextKind,
  UseKind,
} from '../../contract/consent-record.ts';
import { Bilingual, Id } from '../../contract/values.ts';

/** Whole days relative to the day of the import; negative lies in the past. */
const Days = z.number().int();

const SampleDocument = z.strictObject({
  id: Id,
  kind: TextKind.exclude(['consent']),
  name: Bilingual,
  ownerId: Id,
  /** How to withdraw, as a text that leads here says it. */
  route: Bilingual.nullable(),
  /** Oldest first. */
  versions: z.array(
    z.strictObject({
      days: Days,
      wording: Bilingual,
      address: z.string(),
      reason: Bilingual,
      byId: Id,
      approvedById: Id,
    }),
  ),
});
export type SampleDocument = z.infer<typeof SampleDocument>;

const SampleMail = z.strictObject({
  id: Id,
  subject: Bilingual,
  body: Bilingual,
  confirmationPage: Bilingual,
  linkValidDays: ConfirmationMail.shape.linkValidDays,
  eraseUnconfirmedDays: ConfirmationMail.shape.eraseUnconfirmedDays,
});

const SampleVersion = z.strictObject({
  /** Null: a draft. */
  publishedDays: Days.nullable(),
  validFromDays: Days.nullable(),
  /** How consent was obtained then. */
  procedure: ConsentProcedure,
  wording: Bilingual,
  form: ConsentForm.pick({
    prechecked: true,
    requiredForService: true,
    separateFromTerms: true,
    checkboxes: true,
    purposes: true,
  }).strict(),
  withdrawalId: Id,
  mailId: Id.nullable(),
  reason: Bilingual,
  byId: Id.nullable(),
  approvedById: Id.nullable(),
  withdrawn: z.strictObject({ days: Days, byId: Id, reason: Bilingual }).nullable(),
});
export type SampleVersion = z.infer<typeof SampleVersion>;

const SampleUse = z.strictObject({
  id: Id,
  kind: UseKind,
  name: Bilingual,
  address: z.string(),
  campaign: Bilingual.nullable(),
  fromDays: Days,
  toDays: Days.nullable(),
  /** Numbers of the versions that it showed, each from its first day on. */
  versions: z.array(z.number().int().positive()),
});
export type SampleUse = z.infer<typeof SampleUse>;

const SampleText = z.strictObject({
  id: Id,
  name: Bilingual,
  purpose: Bilingual,
  channel: ConsentChannel,
  procedure: ConsentProcedure,
  ownerId: Id,
  tracking: z.boolean(),
  profiling: z.boolean(),
  placement: Placement,
  existingCustomer: z.array(z.string()),
  /** Oldest first, numbered from one. */
  versions: z.array(SampleVersion),
  uses: z.array(SampleUse),
});
export type SampleText = z.infer<typeof SampleText>;

/** Consent texts of the sample company with their history, and the documents they lead to. */
export const SampleConsents = z.strictObject({
  documents: z.array(SampleDocument),
  mails: z.array(SampleMail),
  texts: z.array(SampleText),
});
export type SampleConsents = z.infer<typeof SampleConsents>;
