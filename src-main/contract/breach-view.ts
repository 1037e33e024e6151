import { z } from 'zod';
import { BreachClock, ClockState, Drill, NextStep } from './breach-clock.ts';
import { BreachNotice, NoticeField, NoticePhase } from './breach-notification.ts';
import { Estimate, ParticularState } from './breach-particulars.ts';
import {
  BreachAct,
  BreachClosing,
  BreachDecision,
  BreachEntry,
  BreachLetter,
  BreachProfile,
  BreachTask,
  DecisionAbout,
  SeverityRecord,
} from './breach-record.ts';
import { BreachKind, Recommendation, RiskLevelOfBreach } from './breach-risk.ts';
import { SeverityLevel } from './breach-severity.ts';
import { Authority } from './law.ts';
import { Id, Instant, Line } from './values.ts';

/** Why a case cannot be closed yet. */
export const CloseObstacle = z.enum([
  'awarenessOpen',
  'riskUndecided',
  'authorityUndecided',
  'peopleUndecided',
  'notNotified',
  'noFinalNotice',
  'peopleNotTold',
  'controllerNotTold',
  'lessonsMissing',
]);
export type CloseObstacle = z.infer<typeof CloseObstacle>;

/** The whole case as it stands, or as it stood at a time: then with what was known by then. */
export const Breach = BreachProfile.extend({
  id: Id,
  /** `2026-03`: year of recording and running number; drills have a series of their own. */
  number: z.string(),
  isDrill: z.boolean(),
  recordedAt: Instant,
  recordedBy: Line,
  state: z.enum(['suspicion', 'running', 'notified', 'closed']),
  asOf: Instant.nullable(),
  clock: BreachClock,
  particulars: z.array(ParticularState),
  entries: z.array(BreachEntry),
  acts: z.array(BreachAct),
  severities: z.array(SeverityRecord),
  decisions: z.array(BreachDecision),
  notices: z.array(BreachNotice),
  letters: z.array(BreachLetter),
  tasks: z.array(BreachTask),
  closings: z.array(BreachClosing),
  recommendation: Recommendation,
  /** The next notification to the authority, as far as it could be sent now. */
  nextNotice: z.object({ phase: NoticePhase, fields: z.array(NoticeField) }),
  nextStep: NextStep,
  closeObstacles: z.array(CloseObstacle),
  authority: Authority.nullable(),
  drill: Drill.nullable(),
});
export type Breach = z.infer<typeof Breach>;

/** A row of the log. */
export const BreachRow = z.object({
  id: Id,
  number: z.string(),
  title: z.string(),
  isDrill: z.boolean(),
  state: Breach.shape.state,
  kinds: z.array(BreachKind),
  discoveredAt: Instant,
  awareAt: Instant.nullable(),
  dueAt: Instant.nullable(),
  clockState: ClockState,
  notifiedAt: Instant.nullable(),
  people: Estimate.nullable(),
  severity: SeverityLevel.nullable(),
  risk: RiskLevelOfBreach.nullable(),
  authorityDecision: DecisionAbout.options[1].shape.result.nullable(),
  vendorName: z.string(),
  ownerName: z.string(),
  openTasks: z.number().int(),
  closedAt: Instant.nullable(),
});
export type BreachRow = z.infer<typeof BreachRow>;

/** Whom it hits: what in this file depends on the vendor and its chain. */
export const BreachImpact = z.object({
  vendor: z.object({ id: Id, name: z.string(), status: z.string() }).nullable(),
  services: z.array(
    z.object({
      id: Id,
      name: z.string(),
      isNamed: z.boolean(),
      dataCategories: z.array(z.string()),
      peopleCategories: z.array(z.string()),
      hasSpecialCategories: z.boolean(),
      subProcessors: z.array(z.object({ name: z.string(), country: z.string().nullable() })),
    }),
  ),
  /** Other vendors behind which the same sub-processor, or this vendor, stands. */
  sharedWith: z.array(z.object({ vendorId: Id, vendorName: z.string(), through: z.string() })),
  contacts: z.array(z.object({ name: z.string(), role: z.string(), email: z.string(), phone: z.string() })),
});
export type BreachImpact = z.infer<typeof BreachImpact>;
