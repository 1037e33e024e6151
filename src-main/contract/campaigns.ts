import { z } from 'zod';
import { CampaignLaw, GateAnswerSheet, GateVerdict } from './campaign-gate.ts';
import {
  CampaignContent,
  CampaignRelease,
  CampaignState,
  GateAnswer,
  GateException,
} from './campaign-record.ts';
import { calculator, command, query } from './procedure.ts';
import { Day, Id, Instant, Line, Prose } from './values.ts';

const CampaignId = z.object({ campaignId: Id });
const Touched = z.object({ id: Id });

/** A row of the list, a card of the board. */
export const CampaignRow = z.object({
  id: Id,
  name: z.string(),
  state: CampaignState,
  gate: GateVerdict,
  /** Released, but a link of the chain broke since. */
  hasFallenBack: z.boolean(),
  blockers: z.number().int(),
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
  ownerId: Id.nullable(),
  steps: z.number().int(),
  personaIds: z.array(Id),
});
export type CampaignRow = z.infer<typeof CampaignRow>;

export const Campaign = z.object({
  id: Id,
  state: CampaignState,
  hasFallenBack: z.boolean(),
  content: CampaignContent,
  savedAt: Instant,
  answers: z.array(GateAnswer),
  exceptions: z.array(GateException),
  /** Newest first; the one that holds has no `withdrawn`. */
  releases: z.array(CampaignRelease),
  endedAt: Instant.nullable(),
  archivedAt: Instant.nullable(),
});
export type Campaign = z.infer<typeof Campaign>;

/** One day of the calendar: the first day of a step. */
export const CalendarStep = z.object({
  campaignId: Id,
  campaign: z.string(),
  stepId: Id,
  step: z.string(),
  day: Day,
});

/** A service in the register of vendors that a step may use. */
export const UsableService = z.object({ id: Id, name: z.string(), vendorId: Id, vendor: z.string() });
export type UsableService = z.infer<typeof UsableService>;

/** What a campaign may rest on: a consent text, a vendor by its services, a piece of content, a persona, a scoring model. */
export const CampaignLink = z.enum(['text', 'vendor', 'piece', 'persona', 'model']);
export type CampaignLink = z.infer<typeof CampaignLink>;

export const campaigns = {
  list: query
    .input(z.object({ search: z.string().max(200), isArchived: z.boolean() }))
    .output(z.object({ rows: z.array(CampaignRow) })),
  get: query.input(CampaignId).output(Campaign),
  /** First days of the steps of all campaigns within a period, both days included. */
  calendar: query.input(z.object({ from: Day, to: Day })).output(z.object({ steps: z.array(CalendarStep) })),
  /** Services whose own or vendor's name holds the words, at most 50 of them, and those that are named whatever they are called. */
  services: query
    .input(z.object({ search: z.string().max(200), ids: z.array(Id).max(2000) }))
    .output(z.object({ found: z.array(UsableService), named: z.array(UsableService) })),
  /** Campaigns outside the archive that rest on a record, the one that begins first on top. */
  using: query
    .input(z.object({ link: CampaignLink, id: Id }))
    .output(z.object({ campaigns: z.array(CampaignRow.pick({ id: true, name: true, state: true })) })),
  create: command.input(CampaignContent).output(Touched),
  save: command
    .input(
      CampaignId.extend({
        content: CampaignContent,
        basedOn: Instant,
        /** Only undo gives it: when the plan that it brings back was saved, so that the step before fits it again. */
        savedAt: Instant.optional(),
      }),
    )
    .output(Touched.extend({ savedAt: Instant })),
  /** A copy that begins on another day, all later days moved along; answers, exceptions and release stay behind. */
  duplicate: command.input(CampaignId.extend({ name: Line.min(1), startsOn: Day })).output(Touched),
  archive: command.input(CampaignId).output(Touched),
  restore: command.input(CampaignId).output(Touched),
  setReview: command.input(CampaignId.extend({ isInReview: z.boolean() })).output(Touched),
  /** Null takes an answer back. */
  answer: command
    .input(
      CampaignId.extend({
        item: z.string().max(40),
        answer: GateAnswer.shape.answer.nullable(),
        note: Prose,
      }),
    )
    .output(Touched),
  /** A major gap, answered for by somebody until a day; blockers are refused. */
  grantException: command
    .input(
      CampaignId.extend({
        item: z.string().max(40),
        by: Line.min(1),
        reason: Prose.min(1),
        until: Day,
      }),
    )
    .output(Touched),
  endException: command.input(z.object({ exceptionId: Id })).output(Touched),
  /** Refused while a blocker stands or a major gap has no exception, listing them. */
  release: command
    .input(CampaignId.extend({ by: Line.min(1), approvedBy: Line, opinion: Prose }))
    .output(Touched),
  withdrawRelease: command
    .input(CampaignId.extend({ by: Line.min(1), reason: Prose.min(1) }))
    .output(Touched),
  /** Ends a released campaign before its last day. */
  end: command.input(CampaignId.extend({ by: Line.min(1), reason: Line })).output(Touched),
  /** Go or no-go of each step as of the day it happens (today once it runs), or as of one day for all. */
  gate: query.input(z.object({ campaign: Id, asOf: Day.optional() })).output(GateAnswerSheet),
  law: calculator.output(CampaignLaw),
};
