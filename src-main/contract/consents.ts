import { z } from 'zod';
import { CheckAnswer, CheckQuestion, ConsentLaw, StarterText } from './consent-check.ts';
import {
  ConsentChannel,
  ConsentProcedure,
  PublishObstacle,
  TextKind,
  TextProfile,
  TextUse,
  TextVersion,
  UseKind,
  UseProfile,
  VersionContent,
} from './consent-record.ts';
import { calculator, command, query } from './procedure.ts';
import { Id, Instant, Language, Line, Sha256 } from './values.ts';

const TextId = z.object({ textId: Id });
const VersionId = z.object({ versionId: Id });
const UseId = z.object({ useId: Id });
const Touched = z.object({ id: Id });

/** A row of the register, as it stands or stood at a time. */
export const TextRow = z.object({
  id: Id,
  kind: TextKind,
  name: z.string(),
  purpose: z.string(),
  channel: ConsentChannel.nullable(),
  procedure: ConsentProcedure.nullable(),
  languages: z.array(Language),
  version: z.number().int().nullable(),
  publishedAt: Instant.nullable(),
  hash: Sha256.nullable(),
  hasDraft: z.boolean(),
  uses: z.number().int(),
  verdict: z.enum(['pass', 'warn', 'fail']).nullable(),
  isWithdrawn: z.boolean(),
});
export type TextRow = z.infer<typeof TextRow>;

export const ConsentText = TextProfile.extend({
  id: Id,
  archivedAt: Instant.nullable(),
  /** Newest first; drafts before published ones. */
  versions: z.array(TextVersion),
  uses: z.array(TextUse),
});
export type ConsentText = z.infer<typeof ConsentText>;

/** A document as it stood at a time. */
const LinkedText = z.object({
  textId: Id,
  name: z.string(),
  version: z.number().int().nullable(),
  publishedAt: Instant.nullable(),
  address: z.string(),
  hash: Sha256.nullable(),
  wording: TextVersion.shape.content.shape.wording.nullable(),
});

/** What a place said at a time. `notInUse`: nothing yet, or no longer. */
export const WordingAnswer = z.object({
  state: z.enum(['inUse', 'notInUse']),
  at: Instant,
  use: z.object({ id: Id, name: z.string(), kind: UseKind, address: z.string() }),
  /** The text as it is called today; what it was called then stands in the version. */
  text: z.object({
    id: Id,
    name: z.string(),
    purpose: z.string(),
    channel: ConsentChannel.nullable(),
    procedure: ConsentProcedure.nullable(),
  }),
  version: TextVersion.nullable(),
  /** Since when and until when the place showed it. */
  from: Instant.nullable(),
  to: Instant.nullable(),
  privacyNotice: LinkedText.nullable(),
  imprint: LinkedText.nullable(),
  withdrawalPage: LinkedText.nullable(),
});
export type WordingAnswer = z.infer<typeof WordingAnswer>;

/** Two versions word by word, and what the change touches. */
export const Comparison = z.object({
  parts: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
  /** Elements of a consent whose words changed, and facts of form, links and mail that did. */
  touches: z.array(z.string()),
  /** Places that still show the older version. */
  usesOnOlder: z.array(z.object({ id: Id, name: z.string() })),
  campaigns: z.array(z.string()),
  /** When consents were given under the older version, over all places. */
  olderFrom: Instant.nullable(),
  olderTo: Instant.nullable(),
});
export type Comparison = z.infer<typeof Comparison>;

/** Something that is missing or has fallen behind. */
export const CoverageFinding = z.object({
  kind: z.enum([
    'noValidText',
    'unused',
    'withdrawnInUse',
    'languageMissing',
    'noticeNewer',
    'screenshotOlder',
    'screenshotMissing',
    'olderInUse',
    'gap',
  ]),
  textId: Id,
  useId: Id.nullable(),
  name: z.string(),
  detail: z.string(),
});
export type CoverageFinding = z.infer<typeof CoverageFinding>;

export const consents = {
  list: query
    .input(
      z.object({
        kinds: z.array(TextKind),
        asOf: Instant.nullable(),
        search: z.string().max(200),
        isArchived: z.boolean(),
      }),
    )
    .output(z.object({ rows: z.array(TextRow) })),
  get: query.input(TextId).output(ConsentText),
  create: command.input(TextProfile).output(Touched),
  saveProfile: command.input(TextId.extend({ profile: TextProfile })).output(Touched),
  archive: command.input(TextId).output(Touched),
  restore: command.input(TextId).output(Touched),
  /** A draft, empty or from a version; a text has one at a time. */
  startDraft: command.input(TextId.extend({ fromVersionId: Id.nullable() })).output(Touched),
  saveDraft: command
    .input(
      VersionId.extend({
        content: VersionContent,
        reason: Line,
        basedOn: Instant,
        /** Only undo gives it: when the words that it brings back were saved, so that the step before fits them again. */
        savedAt: Instant.optional(),
      }),
    )
    .output(Touched.extend({ savedAt: Instant, normalised: z.boolean() })),
  discardDraft: command.input(VersionId).output(Touched),
  /** Brings back a draft that was thrown away, while the text has no other. */
  restoreDraft: command
    .input(VersionId.extend({ textId: Id, content: VersionContent, reason: Line, author: Line }))
    .output(Touched),
  setReview: command.input(VersionId.extend({ isInReview: z.boolean() })).output(Touched),
  /** Why a draft cannot be published yet; none when it can. */
  obstacles: query.input(VersionId).output(z.object({ obstacles: z.array(PublishObstacle) })),
  /** Fixes a draft for ever: number, time, hash. */
  publish: command
    .input(VersionId.extend({ by: Line.min(1), approvedBy: Line, reason: Line.min(1) }))
    .output(Touched),
  withdraw: command.input(VersionId.extend({ by: Line.min(1), reason: Line.min(1) })).output(Touched),
  addScreenshot: command.input(VersionId.extend({ hash: Sha256 })).output(Touched),

  saveUse: command.input(z.object({ useId: Id.nullable(), use: UseProfile })).output(Touched),
  archiveUse: command.input(UseId).output(Touched),
  restoreUse: command.input(UseId).output(Touched),
  changeUse: command
    .input(UseId.extend({ versionId: Id.nullable(), at: Instant, reason: Line }))
    .output(Touched),
  retractChange: command.input(z.object({ changeId: Id, reason: Line })).output(Touched),

  /** What did this form say on that day? Correct to the instant, in any zone. */
  wordingAt: query.input(z.object({ use: Id, at: Instant })).output(WordingAnswer),
  /** The same for a text: every place at that time. */
  wordingsOf: query
    .input(z.object({ text: Id, at: Instant }))
    .output(z.object({ answers: z.array(WordingAnswer) })),
  compare: query.input(z.object({ olderId: Id, newerId: Id, language: Language })).output(Comparison),
  coverage: query.output(z.object({ findings: z.array(CoverageFinding) })),

  starters: calculator.output(z.object({ starters: z.array(StarterText) })),
  law: calculator.output(ConsentLaw),
  /** Pure calculator: what is found, missing or violated in a wording and its form. */
  check: calculator.input(CheckQuestion).output(CheckAnswer),
};
