import { z } from 'zod';
import { ClockDoubt, DrillScripts, DrillSpeed, RunningClock } from './breach-clock.ts';
import { BreachLaw, DeadlineAnswer, DeadlineQuestion } from './breach-deadlines.ts';
import { NewNotice } from './breach-notification.ts';
import { Awareness, Certainty, Estimate, Particular } from './breach-particulars.ts';
import {
  BreachProfile,
  BreachTask,
  LetterKind,
  LetterText,
  NewBreachDecision,
  NewEntry,
} from './breach-record.ts';
import { BreachKind, Recommendation, RiskFacts } from './breach-risk.ts';
import { SeverityAnswer, SeverityMethod, SeverityOverride, SeverityQuestion } from './breach-severity.ts';
import { Breach, BreachImpact, BreachRow } from './breach-view.ts';
import { calculator, command, query } from './procedure.ts';
import { Day, Id, Instant, Language, Line, Prose, Sha256 } from './values.ts';

const BreachId = z.object({ breachId: Id });

/** What a command wrote: the case and the record in it; the screen reads the case anew. */
export const Touched = z.object({ breachId: Id, id: Id });
export type Touched = z.infer<typeof Touched>;

/** The quick record: a minute, with half of the facts missing. */
export const QuickRecord = z.object({
  title: Line.min(1),
  /** Null while it is only a suspicion that is being looked into. */
  awareness: Awareness.nullable(),
  /** Needed where awareness is not the present moment. */
  awarenessReason: Line,
  reportedBy: Line,
  kinds: z.array(BreachKind).max(3),
  people: Estimate.nullable(),
  dataCategories: z.array(Line.min(1)).max(50),
  vendorId: Id.nullable(),
});
export type QuickRecord = z.infer<typeof QuickRecord>;

export const breaches = {
  list: query
    .input(z.object({ view: z.enum(['all', 'open', 'closed', 'drills']), search: z.string().max(200) }))
    .output(z.object({ rows: z.array(BreachRow), clockDoubt: ClockDoubt.nullable() })),
  get: query.input(BreachId.extend({ asOf: Instant.nullable() })).output(Breach),
  /** Clocks that run or are over without a notification. */
  clocks: query.output(z.object({ clocks: z.array(RunningClock), clockDoubt: ClockDoubt.nullable() })),
  impact: query.input(BreachId).output(BreachImpact),

  record: command.input(QuickRecord).output(Touched),
  saveProfile: command.input(BreachId.extend({ profile: BreachProfile })).output(Touched),
  addEntry: command.input(BreachId.extend({ entry: NewEntry, hash: Sha256.nullable() })).output(Touched),
  /** Takes an entry back by a new one that names it; the old one stays readable. */
  retractEntry: command.input(BreachId.extend({ entryId: Id, reason: Line })).output(Touched),
  setParticular: command
    .input(
      BreachId.extend({
        particular: Particular,
        certainty: Certainty,
        followsOn: Day.nullable(),
        /** Null: now. */
        knownAt: Instant.nullable(),
        source: Line,
        reason: Line,
        /** The entry that the person saw as the answer; refused when another one has come since. `any`: done once more. */
        basedOn: z.union([Id, z.literal('any')]).nullable(),
      }),
    )
    .output(Touched),
  assessSeverity: command
    .input(
      BreachId.extend({
        question: SeverityQuestion,
        identifiabilityReason: Prose,
        circumstancesReason: Prose,
        override: SeverityOverride.nullable(),
        by: Line.min(1),
      }),
    )
    .output(Touched),
  decide: command.input(BreachId.extend({ decision: NewBreachDecision })).output(Touched),
  /** Records that the authority was told, and freezes what it was told. */
  notifyAuthority: command.input(BreachId.extend({ notice: NewNotice })).output(Touched),
  noteReference: command.input(z.object({ noticeId: Id, reference: Line.min(1) })).output(Touched),
  saveTask: command
    .input(BreachId.extend({ task: BreachTask.extend({ id: Id.nullable() }) }))
    .output(Touched),
  removeTask: command.input(z.object({ taskId: Id })).output(Touched),
  /** A letter from the facts, to be read and put right. */
  draftLetter: query.input(BreachId.extend({ kind: LetterKind, language: Language })).output(LetterText),
  saveLetter: command.input(BreachId.extend({ letterId: Id.nullable(), letter: LetterText })).output(Touched),
  removeLetter: command.input(z.object({ letterId: Id })).output(Touched),
  markLetterSent: command
    .input(z.object({ letterId: Id, at: Instant, by: Line.min(1), channel: Line }))
    .output(Touched),
  close: command
    .input(BreachId.extend({ by: Line.min(1), note: Prose, reviewedBy: Line.optional() }))
    .output(Touched),
  reopen: command.input(BreachId.extend({ by: Line.min(1), reason: Prose.min(1) })).output(Touched),

  drillScripts: calculator.output(DrillScripts),
  startDrill: command.input(z.object({ scriptId: Id, speed: DrillSpeed })).output(Touched),
  setDrillSpeed: command.input(BreachId.extend({ speed: DrillSpeed })).output(Touched),
  endDrill: command.input(BreachId.extend({ result: Line, lessons: Prose })).output(Touched),

  /** Pure calculator: the ends of the 72 hours of Art. 33(1) GDPR. */
  deadlines: calculator.input(DeadlineQuestion).output(DeadlineAnswer),
  /** Pure calculator: severity by ENISA's method. */
  severity: calculator.input(SeverityQuestion).output(SeverityAnswer),
  /** Pure calculator: a proposal on the risk to people. */
  recommendation: calculator.input(RiskFacts).output(Recommendation),
  law: calculator.output(BreachLaw),
  severityMethod: calculator.output(SeverityMethod),
};
