import { z } from 'zod';
import { ScoringConsent } from './scoring-model.ts';
import { Lead } from './scoring-simulation.ts';
import { Line } from './values.ts';

/** What a column of a table of leads holds. An event has its day or days in one column, and may have its times in another. */
export const LeadColumn = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ignored') }),
  z.object({ kind: z.literal('id') }),
  z.object({ kind: z.literal('attribute'), name: Line.min(1) }),
  z.object({ kind: z.literal('consent'), consent: ScoringConsent }),
  z.object({ kind: z.literal('objected') }),
  z.object({ kind: z.literal('daysAgo'), event: Line.min(1) }),
  z.object({ kind: z.literal('date'), event: Line.min(1) }),
  z.object({ kind: z.literal('times'), event: Line.min(1) }),
]);
export type LeadColumn = z.infer<typeof LeadColumn>;

export const LeadColumns = z.array(LeadColumn).max(256);

/** A column that seems to say who somebody is: it is left out. */
export const PersonalColumn = z.object({
  column: z.number().int(),
  name: z.string(),
  why: z.enum(['name', 'mail', 'phone']),
});
export type PersonalColumn = z.infer<typeof PersonalColumn>;

/** Why a row cannot be taken. */
export const LeadProblemCode = z.enum([
  'idMissing',
  'idTwice',
  'personal',
  'tooLong',
  'yesNoUnreadable',
  'daysUnreadable',
  'dateUnreadable',
  'dateInFuture',
  'timesUnreadable',
  'dayMissing',
]);
export type LeadProblemCode = z.infer<typeof LeadProblemCode>;

export const WrongLead = z.object({
  line: z.number().int(),
  problems: z.array(z.object({ code: LeadProblemCode, column: z.string() })),
});
export type WrongLead = z.infer<typeof WrongLead>;

/** What would become of a table of leads. */
export const LeadPreview = z.object({
  total: z.number().int(),
  readyCount: z.number().int(),
  wrongCount: z.number().int(),
  /** The first of them. */
  ready: z.array(Lead),
  wrong: z.array(WrongLead),
});
export type LeadPreview = z.infer<typeof LeadPreview>;
