import { z } from 'zod';
import { Attachment } from './attachments.ts';
import { Certainty, Particular } from './breach-particulars.ts';
import { Exemption, Recommendation, RiskLevelOfBreach } from './breach-risk.ts';
import { SeverityAnswer, SeverityLevel, SeverityOverride, SeverityQuestion } from './breach-severity.ts';
import { Day, Id, Instant, Line, Prose } from './values.ts';

/** Our part in it: controller (Art. 33(1)), processor (Art. 33(2)) or joint controller (Art. 26 GDPR). */
export const BreachRole = z.enum(['controller', 'processor', 'joint']);
export type BreachRole = z.infer<typeof BreachRole>;

/** What is kept about the case itself; facts about the breach are entries. */
export const BreachProfile = z.object({
  title: Line.min(1),
  role: BreachRole,
  ownerId: Id.nullable(),
  deputyId: Id.nullable(),
  vendorId: Id.nullable(),
  serviceIds: z.array(Id).max(50),
  /** Hours that the contract gives the processor to tell the controller; no statute names any. */
  contractHours: z.number().int().min(1).max(720).nullable(),
  /** As processor: whom we have to tell. */
  controllerName: Line,
  controllerContact: Line,
  /** Null: the authority at the company's seat. Set for the lead authority (Art. 56 GDPR). */
  authorityId: z.string().max(64).nullable(),
  lessons: Prose,
});
export type BreachProfile = z.infer<typeof BreachProfile>;

/** Whose doing an entry tells of: the moment of awareness, our acts, the vendor's, others'. */
export const EntryTrack = z.enum(['aware', 'ours', 'vendor', 'outside']);
export type EntryTrack = z.infer<typeof EntryTrack>;

/** A line of the timeline as it is written down. It is never changed: a correction is a new entry that names the old. */
export const NewEntry = z.object({
  track: EntryTrack,
  text: Prose,
  happenedAt: Instant.nullable(),
  knownAt: Instant,
  source: Line,
  correctsId: Id.nullable(),
  /** Why the old entry was wrong, or why knowledge is entered late. */
  reason: Line,
});
export type NewEntry = z.infer<typeof NewEntry>;

export const BreachEntry = NewEntry.extend({
  id: Id,
  number: z.number().int().positive(),
  kind: z.enum(['fact', 'particular', 'retraction']),
  recordedAt: Instant,
  recordedBy: Line,
  attachment: Attachment.nullable(),
  particular: Particular.nullable(),
  certainty: Certainty,
  followsOn: Day.nullable(),
  /** Number of the entry that corrects or retracts this one, as of the time that is asked about. */
  replacedBy: z.number().int().nullable(),
  /** Written after the case was closed. */
  isAddendum: z.boolean(),
});
export type BreachEntry = z.infer<typeof BreachEntry>;

/** Something done in the case that has a record of its own, as a line of the timeline. */
export const BreachAct = z.object({
  act: z.enum(['recorded', 'severity', 'decision', 'notified', 'letterSent', 'closed', 'reopened']),
  id: Id,
  at: Instant,
  by: Line,
  detail: z.string(),
});
export type BreachAct = z.infer<typeof BreachAct>;

export const SeverityRecord = z.object({
  id: Id,
  at: Instant,
  by: Line,
  question: SeverityQuestion,
  identifiabilityReason: Prose,
  circumstancesReason: Prose,
  answer: SeverityAnswer,
  override: SeverityOverride.nullable(),
  /** The level that counts. */
  level: SeverityLevel,
});
export type SeverityRecord = z.infer<typeof SeverityRecord>;

export const DecisionAbout = z.discriminatedUnion('about', [
  z.object({ about: z.literal('risk'), result: RiskLevelOfBreach }),
  z.object({ about: z.literal('authority'), result: z.enum(['notify', 'doNotNotify']) }),
  z.object({ about: z.literal('people'), result: z.enum(['tell', 'doNotTell', 'tellPublicly']) }),
]);
export type DecisionAbout = z.infer<typeof DecisionAbout>;

export const NewBreachDecision = z.object({
  decision: DecisionAbout,
  reason: Prose.min(1),
  /** Art. 34(3) GDPR, where people are not told each. */
  exemption: Exemption.nullable(),
  by: Line.min(1),
  role: Line,
  /** The data-protection officer's opinion (Art. 39(1) GDPR); empty while there is none. */
  dpoOpinion: Prose,
});
export type NewBreachDecision = z.infer<typeof NewBreachDecision>;

/** A decision as it was made, with what the rule proposed then; a later one about the same takes its place. */
export const BreachDecision = NewBreachDecision.extend({
  id: Id,
  at: Instant,
  proposal: Recommendation,
});
export type BreachDecision = z.infer<typeof BreachDecision>;

/** A measure counts for the notification (Art. 33(3)(d) GDPR); a task is work inside the case. */
export const BreachTask = z.object({
  id: Id,
  kind: z.enum(['measure', 'task']),
  text: Line.min(1),
  ownerId: Id.nullable(),
  dueAt: Instant.nullable(),
  doneAt: Instant.nullable(),
});
export type BreachTask = z.infer<typeof BreachTask>;

export const LetterKind = z.enum(['letter', 'short', 'public', 'controllerNotice']);
export type LetterKind = z.infer<typeof LetterKind>;

/** Parts of a letter to people (Art. 34(2), recital 86 GDPR) or to the controller (Art. 33(2) GDPR). */
export const LetterSection = z.object({
  id: z.enum(['nature', 'period', 'people', 'data', 'consequences', 'measures', 'advice', 'processors']),
  text: Prose,
});

export const LetterText = z.object({
  kind: LetterKind,
  language: z.enum(['de', 'en']),
  /** To whom: a controller by name, or a group of people in words. */
  addressee: Line,
  addressees: z.number().int().nonnegative().nullable(),
  subject: Line,
  sections: z.array(LetterSection).max(10),
});
export type LetterText = z.infer<typeof LetterText>;

/** A letter: a draft until it is recorded as sent, then locked. */
export const BreachLetter = LetterText.extend({
  id: Id,
  savedAt: Instant,
  sent: z.object({ at: Instant, by: Line, channel: Line }).nullable(),
});
export type BreachLetter = z.infer<typeof BreachLetter>;

export const BreachClosing = z.object({
  id: Id,
  kind: z.enum(['closed', 'reopened']),
  at: Instant,
  by: Line,
  reason: Prose,
  /** Who looked at it before it counted. */
  reviewedBy: Line.optional(),
});
export type BreachClosing = z.infer<typeof BreachClosing>;
