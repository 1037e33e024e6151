import { z } from 'zod';
import { DrillSpeed } from '../../contract/breach-clock.ts';
import { NoticePhase } from '../../contract/breach-notification.ts';
import { Certainty, Estimate, ParticularKey } from '../../contract/breach-particulars.ts';
import { DecisionAbout, EntryTrack, LetterKind, LetterSection } from '../../contract/breach-record.ts';
import { BreachKind, Exemption } from '../../contract/breach-risk.ts';
import { DataContext, SeverityLevel, SeverityQuestion } from '../../contract/breach-severity.ts';
import { Bilingual, Id } from '../../contract/values.ts';

/** Hours relative to the import; negative lies in the past. */
const Hours = z.number();
const AtHours = z.strictObject({ hours: Hours });

/** An answer about a breach with its texts in both languages and its times as hours. */
const Value = z.union([
  z.null(),
  z.boolean(),
  z.string(),
  Bilingual,
  Estimate,
  AtHours,
  AtHours.extend({ scenario: z.string() }),
  z.array(Bilingual),
  z.array(z.string()),
]);
export type SampleValue = z.infer<typeof Value>;

const Severity = z.strictObject({
  contexts: z
    .array(
      z.strictObject({
        category: DataContext,
        score: SeverityQuestion.shape.contexts.element.shape.score,
        reason: Bilingual,
      }),
    )
    .min(1),
  identifiability: SeverityQuestion.shape.identifiability,
  circumstances: SeverityQuestion.shape.circumstances,
});
export type SampleSeverity = z.infer<typeof Severity>;

const results = DecisionAbout.options.flatMap((option) => option.shape.result.options);
const Decision = { about: z.enum(['risk', 'authority', 'people']), result: z.enum(results) };

export const SampleIncident = z.strictObject({
  id: Id,
  title: Bilingual,
  recordedHours: Hours,
  reportedBy: Bilingual,
  kinds: z.array(BreachKind),
  dataCategories: z.array(Bilingual),
  awareness: z.strictObject({ hours: Hours, scenario: z.string(), reason: Bilingual }).nullable(),
  ownerId: Id,
  deputyId: Id,
  vendorId: Id.nullable(),
  serviceIds: z.array(Id),
  contractHours: z.number().int().nullable(),
  facts: z.array(
    z.strictObject({
      atHours: Hours,
      knownAtHours: Hours,
      happenedAtHours: Hours.nullable(),
      track: EntryTrack,
      text: Bilingual,
      source: Bilingual,
    }),
  ),
  particulars: z.array(
    z.strictObject({
      atHours: Hours,
      key: ParticularKey,
      value: Value,
      certainty: Certainty,
      followsInDays: z.number().int().nullable(),
      source: Bilingual.nullable(),
      reason: Bilingual.nullable(),
    }),
  ),
  severity: z.strictObject({
    atHours: Hours,
    byId: Id,
    question: Severity,
    identifiabilityReason: Bilingual,
    circumstancesReason: Bilingual,
    /** What the arithmetic must come to. */
    expected: z.strictObject({ score: z.number(), level: SeverityLevel }),
  }),
  decisions: z.array(
    z.strictObject({
      ...Decision,
      atHours: Hours,
      exemption: Exemption.nullable(),
      byId: Id,
      reason: Bilingual,
      dpoOpinion: Bilingual.nullable(),
    }),
  ),
  notices: z.array(
    z.strictObject({
      atHours: Hours,
      phase: NoticePhase,
      byId: Id,
      channel: Bilingual,
      reference: Bilingual,
      note: Bilingual,
    }),
  ),
  /** Letters drafted from the facts, with some sections in words of their own. */
  letters: z.array(
    z.strictObject({
      kind: LetterKind,
      savedHours: Hours,
      sentHours: Hours.nullable(),
      byId: Id.nullable(),
      channel: Bilingual.nullable(),
      addressees: z.number().int(),
      sections: z.partialRecord(LetterSection.shape.id, Bilingual),
    }),
  ),
  tasks: z.array(
    z.strictObject({
      kind: z.enum(['measure', 'task']),
      savedHours: Hours,
      text: Bilingual,
      ownerId: Id,
      dueHours: Hours.nullable(),
      doneHours: Hours.nullable(),
    }),
  ),
  lessons: Bilingual.nullable(),
  closing: z.strictObject({ atHours: Hours, byId: Id, note: Bilingual }).nullable(),
});
export type SampleIncident = z.infer<typeof SampleIncident>;

/** Real minutes since the drill began. */
const AtMinute = { atMinute: z.number().nonnegative() };

/** What the players of a drill did. */
const Move = z.discriminatedUnion('do', [
  z.strictObject({ ...AtMinute, do: z.literal('answer'), key: ParticularKey, value: Value }),
  /** Awareness, in minutes of the drill's own time from its start. */
  z.strictObject({ ...AtMinute, do: z.literal('aware'), ownMinute: z.number() }),
  z.strictObject({ ...AtMinute, do: z.literal('measure'), text: Bilingual }),
  z.strictObject({ ...AtMinute, do: z.literal('judge'), ...Severity.shape }),
  z.strictObject({ ...AtMinute, do: z.literal('decide'), ...Decision, reason: Bilingual }),
  z.strictObject({ ...AtMinute, do: z.literal('notify') }),
]);
export type SampleMove = z.infer<typeof Move>;

export const SampleDrill = z.strictObject({
  id: Id,
  scriptId: Id,
  heldDays: z.number().int(),
  minutes: z.number().int(),
  leaderId: Id,
  /** How fast its time ran from which real minute on; the first from its start. */
  paces: z.array(z.strictObject({ fromMinute: z.number(), speed: DrillSpeed })).min(1),
  moves: z.array(Move),
  result: Bilingual,
  lessons: Bilingual,
});
export type SampleDrill = z.infer<typeof SampleDrill>;

/** Incidents and drills of the sample company, oldest first. */
export const SampleBreaches = z.strictObject({
  incidents: z.array(SampleIncident),
  drills: z.array(SampleDrill),
});
