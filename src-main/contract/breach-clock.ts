import { z } from 'zod';
import { DeadlineAnswer, NotificationRule, Region } from './breach-deadlines.ts';
import { Bilingual, Day, Id, Instant } from './values.ts';

/** Hours left at which people are warned; zero: passed. */
export const clockMarks = [48, 24, 6, 1, 0] as const;

export const ClockMark = z.object({ hoursLeft: z.number().int(), at: Instant });
export type ClockMark = z.infer<typeof ClockMark>;

/**
 * `suspicion`: not known for certain yet, no period runs. `running`, `passed`: the period runs or is over. `frozen`: the
 * notification was sent. `resting`: decided that none is needed, or closed.
 */
export const ClockState = z.enum(['suspicion', 'running', 'passed', 'frozen', 'resting']);
export type ClockState = z.infer<typeof ClockState>;

/** The period of a breach. Only `dueAt` counts down; the readings are shown beside it. */
export const BreachClock = z.object({
  state: ClockState,
  /** Whom it is about: the authority (Art. 33(1)), or as processor the controller (Art. 33(2) GDPR). */
  addressee: z.enum(['authority', 'controller']),
  awareAt: Instant.nullable(),
  /** Awareness plus the hours of the rule, elapsed; as processor the contract's hours, null without any. */
  dueAt: Instant.nullable(),
  readings: DeadlineAnswer.nullable(),
  rule: NotificationRule.nullable(),
  frozenAt: Instant.nullable(),
  isLate: z.boolean(),
  marks: z.array(ClockMark),
  /** Zone and region of the seat, in which times are told. */
  zone: z.string(),
  region: Region.nullable(),
  /** The vendor's awareness and by when its contract obliged it to tell us. */
  processor: z
    .object({ awareAt: Instant, dueAt: Instant.nullable(), toldAt: Instant.nullable(), isLate: z.boolean() })
    .nullable(),
});
export type BreachClock = z.infer<typeof BreachClock>;

export const NextStep = z.enum([
  'confirmAwareness',
  'assessSeverity',
  'decideRisk',
  'decideAuthority',
  'sendInitial',
  'decidePeople',
  'tellPeople',
  'tellController',
  'sendFollowUp',
  'sendFinal',
  'close',
  'nothing',
]);
export type NextStep = z.infer<typeof NextStep>;

/** A clock as the frame shows it: rail, title, notifications. */
export const RunningClock = z.object({
  breachId: Id,
  number: z.string(),
  title: z.string(),
  isDrill: z.boolean(),
  state: ClockState,
  dueAt: Instant,
  marks: z.array(ClockMark),
  nextStep: NextStep,
  /** Mandatory contents of the notification that are missing or still to come. */
  openFields: z.number().int(),
  zone: z.string(),
  /** For a drill: its own time and how fast it goes. */
  pace: z.object({ realFrom: Instant, from: Instant, speed: z.number() }).nullable(),
});
export type RunningClock = z.infer<typeof RunningClock>;

/** The computer's clock lies before the last entry of the audit trail: it was set back, or the file comes from elsewhere. */
export const ClockDoubt = z.object({ now: Instant, lastSeenAt: Instant });

/** A prepared incident to practise with. Minutes count in the drill's own time, from its start. */
export const DrillScript = z.object({
  id: Id,
  title: Bilingual,
  /** Who should take part and what it trains. */
  aim: Bilingual,
  opening: Bilingual,
  /** Local weekday and time at which it begins. */
  startsOn: z.object({ weekday: z.number().int().min(1).max(7), time: z.string().regex(/^\d{2}:\d{2}$/) }),
  injects: z
    .array(z.object({ atMinute: z.number().int().nonnegative(), from: Bilingual, text: Bilingual }))
    .min(1),
  /** What a careful person would have found, each with its reason. */
  solution: z.object({
    kinds: z.array(z.enum(['confidentiality', 'integrity', 'availability'])),
    risk: z.enum(['none_unlikely', 'risk', 'high']),
    /** Minute of the drill at which awareness is certain. */
    awareAtMinute: z.number().int().nonnegative(),
    notifyAuthority: z.boolean(),
    notifyPeople: z.boolean(),
    reasons: z.array(Bilingual),
  }),
});
export type DrillScript = z.infer<typeof DrillScript>;

export const DrillScripts = z.object({ version: z.string(), asOf: Day, drills: z.array(DrillScript) });
export type DrillScripts = z.infer<typeof DrillScripts>;

export const DrillSpeed = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(60),
  z.literal(120),
  z.literal(360),
]);

/** How one thing went: what was found against what was there to find. */
export const DebriefPoint = z.object({
  id: z.enum(['kinds', 'awareness', 'severity', 'risk', 'authority', 'people', 'firstNotice', 'document']),
  isMet: z.boolean().nullable(),
  found: Bilingual,
  expected: Bilingual,
});
export type DebriefPoint = z.infer<typeof DebriefPoint>;

export const Drill = z.object({
  scriptId: Id,
  startedAt: Instant,
  endedAt: Instant.nullable(),
  /** Last stretch of the drill's own time. */
  pace: z.object({ realFrom: Instant, from: Instant, speed: z.number() }),
  /** What has come in so far, in the drill's own time. */
  injects: z.array(z.object({ at: Instant, from: Bilingual, text: Bilingual })),
  /** When the next one comes, so that the screen can ask again. */
  nextInjectAt: Instant.nullable(),
  debrief: z
    .object({
      minutes: z.number().int(),
      points: z.array(DebriefPoint),
      result: z.string(),
      lessons: z.string(),
    })
    .nullable(),
});
export type Drill = z.infer<typeof Drill>;
