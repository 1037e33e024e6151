import { z } from 'zod';
import { Attachment } from './attachments.ts';
import { ConsentForm } from './consent-check.ts';
import { Id, Instant, Language, Line, Prose, Sha256 } from './values.ts';

/** A consent wording, or a document that it leads to. All are versioned alike. */
export const TextKind = z.enum(['consent', 'privacyNotice', 'imprint', 'withdrawalPage']);
export type TextKind = z.infer<typeof TextKind>;

export const ConsentChannel = z.enum(['email', 'phone', 'sms', 'messenger', 'post', 'web']);

/** How consent is obtained: `existingCustomer` is § 7(3) UWG, `tracking` § 25 TDDDG. */
export const ConsentProcedure = z.enum([
  'singleOptIn',
  'doubleOptIn',
  'existingCustomer',
  'tracking',
  'telephone',
]);

/** What a text is about; what it says is in its versions. It stores no consenting person. */
export const TextProfile = z.object({
  kind: TextKind,
  name: Line.min(1),
  purpose: Line,
  channel: ConsentChannel.nullable(),
  procedure: ConsentProcedure.nullable(),
  languages: z.array(Language).min(1),
  ownerId: Id.nullable(),
});
export type TextProfile = z.infer<typeof TextProfile>;

/** What a version was about when it was published; the text may be about something else today. */
export const PublishedProfile = TextProfile.pick({
  kind: true,
  name: true,
  purpose: true,
  channel: true,
  procedure: true,
});
export type PublishedProfile = z.infer<typeof PublishedProfile>;

/** A text in the languages it has; an absent one is null. */
export const Wording = z.object({ de: Prose.nullable(), en: Prose.nullable() });
export type Wording = z.infer<typeof Wording>;

/** The mail that asks to confirm, and the page that thanks (BGH I ZR 164/09). */
export const ConfirmationMail = z.object({
  subject: z.object({ de: Line.nullable(), en: Line.nullable() }),
  body: Wording,
  confirmationPage: Wording,
  linkValidDays: z.number().int().min(1).max(90).nullable(),
  eraseUnconfirmedDays: z.number().int().min(1).max(365).nullable(),
});

export const Placement = z.enum(['aboveButton', 'belowButton', 'ownStep', 'ownPage', 'other']);

/** Everything that a version fixes once it is published. */
export const VersionContent = z.object({
  wording: Wording,
  form: ConsentForm,
  placement: Placement.nullable(),
  /** Ids of texts of the other kinds; their version of the day is found by its date. */
  privacyNoticeId: Id.nullable(),
  imprintId: Id.nullable(),
  withdrawalPageId: Id.nullable(),
  /** How to withdraw, in words: "link in each mail, mail to …". */
  withdrawalRoute: Prose,
  confirmationMail: ConfirmationMail.nullable(),
  /** § 7(3) UWG: which of the four conditions were found to hold. */
  existingCustomer: z.array(z.string()).max(4),
  /** Where a document stands on the web. */
  address: Line,
  /** Hashes of screenshots in the vault. */
  screenshots: z.array(Sha256).max(20),
});
export type VersionContent = z.infer<typeof VersionContent>;

export const VersionState = z.enum(['draft', 'review', 'published']);

/** A version. Once published it is never changed: a typo means a new version. */
export const TextVersion = z.object({
  id: Id,
  textId: Id,
  /** Given when it is published. */
  number: z.number().int().nullable(),
  state: VersionState,
  content: VersionContent,
  author: Line,
  reason: Line,
  savedAt: Instant,
  publishedAt: Instant.nullable(),
  publishedBy: Line.nullable(),
  approvedBy: Line.nullable(),
  /** What was hashed, to the letter: canonical JSON with name, purpose, channel and procedure as they were then. */
  canonical: z.string().nullable(),
  /** The same name, purpose, channel and procedure, to be shown; null until published. */
  profile: PublishedProfile.nullable(),
  /** SHA-256 over the canonical form; null until published. */
  hash: Sha256.nullable(),
  screenshots: z.array(Attachment),
  /** When and why it was withdrawn from use. */
  withdrawn: z.object({ at: Instant, by: Line, reason: Line }).nullable(),
});
export type TextVersion = z.infer<typeof TextVersion>;

/** Why a draft cannot be published. A wording with flaws can be: the check says what it found, people decide. */
export const PublishObstacle = z.enum([
  'wordingMissingDe',
  'wordingMissingEn',
  'confirmationMailMissing',
  'conditionsOpen',
  'nothingChanged',
]);
export type PublishObstacle = z.infer<typeof PublishObstacle>;

export const UseKind = z.enum(['form', 'landingPage', 'appScreen', 'paper', 'phoneScript']);

/** Where a text is shown. */
export const UseProfile = z.object({
  textId: Id,
  kind: UseKind,
  name: Line.min(1),
  /** Web address or place. */
  address: Line,
  campaign: Line,
});
export type UseProfile = z.infer<typeof UseProfile>;

/** From `at` on a place shows this version, or none. What it shows at a time is the last change before: never two at once. */
export const UseChange = z.object({
  id: Id,
  useId: Id,
  at: Instant,
  versionId: Id.nullable(),
  versionNumber: z.number().int().nullable(),
  recordedAt: Instant,
  recordedBy: Line,
  reason: Line,
});
export type UseChange = z.infer<typeof UseChange>;

/** A stretch in which a place showed one version, or none (a gap). `to` is the first instant it no longer did. */
export const UsePeriod = z.object({
  versionId: Id.nullable(),
  versionNumber: z.number().int().nullable(),
  from: Instant,
  to: Instant.nullable(),
});

export const TextUse = UseProfile.extend({
  id: Id,
  changes: z.array(UseChange),
  periods: z.array(UsePeriod),
  archivedAt: Instant.nullable(),
});
export type TextUse = z.infer<typeof TextUse>;
