import { z } from 'zod';
import { Source } from './questionnaire.ts';
import { TransferTool, TransferVerdict } from './transfer.ts';
import { TransferRowKind } from './transfer-register.ts';
import { Bilingual, CountryCode, Day, Id, Instant, Line, Prose } from './values.ts';

/**
 * Something that stops carrying transfers: an adequacy decision (of the United States: the DPF), or safeguards under
 * Art. 46 GDPR without supplementary measures for one country, as the CJEU held possible in C-311/18.
 */
export const Fall = z.object({ kind: z.enum(['adequacy', 'safeguards']), country: CountryCode });
export type Fall = z.infer<typeof Fall>;

/** A mark of the company that something has fallen, on top of the dated law. */
export const Amendment = z.object({
  id: Id,
  fall: Fall,
  /** First day on which it no longer carries. */
  from: Day,
  /** An exercise changes the verdicts as the real thing does, and says so everywhere. */
  isExercise: z.boolean(),
  /** Where it can be read: judgment, official journal, or what is practised. */
  source: Prose,
  by: z.string(),
  at: Instant,
  scenarioId: Id.nullable(),
});
export type Amendment = z.infer<typeof Amendment>;

export const Scenario = z.object({
  id: Id,
  name: Line.min(1),
  day: Day,
  falls: z.array(Fall).min(1).max(50),
});
export type Scenario = z.infer<typeof Scenario>;

export const ShockQuestion = z.object({ day: Day, falls: z.array(Fall).max(50) });
export type ShockQuestion = z.infer<typeof ShockQuestion>;

/** What can be done about a transfer that loses its tool, the least effort first. */
export const RemedyKind = z.enum(['assess', 'reassess', 'complete', 'sign', 'move', 'suspend', 'terminate']);
export type RemedyKind = z.infer<typeof RemedyKind>;
export const Remedy = z.object({ kind: RemedyKind, title: Bilingual, text: Bilingual, article: Bilingual });
export type Remedy = z.infer<typeof Remedy>;

/** One transfer before and after. */
export const ShockPoint = z.object({
  id: z.string(),
  kind: TransferRowKind,
  importer: z.string(),
  place: z.string(),
  country: CountryCode.nullable(),
  tool: TransferTool,
  before: TransferVerdict,
  after: TransferVerdict,
  /** Why it stands where it stands afterwards. */
  reason: Bilingual,
  /** `ready`: clauses and assessment step in; `incomplete`: clauses, but something is missing. */
  fallback: z.enum(['ready', 'incomplete', 'none']),
});
export type ShockPoint = z.infer<typeof ShockPoint>;

export const ShockService = z.object({
  serviceId: Id,
  name: z.string(),
  before: TransferVerdict,
  after: TransferVerdict,
  points: z.array(ShockPoint),
});
export type ShockService = z.infer<typeof ShockService>;

export const ShockVendor = z.object({
  vendorId: Id,
  name: z.string(),
  before: TransferVerdict,
  after: TransferVerdict,
  services: z.array(ShockService),
  remedies: z.array(RemedyKind),
  /** Last day of the contract, and days until then from the day of the shock; null when none is known. */
  endsOn: Day.nullable(),
  daysToEnd: z.number().int().nullable(),
  /** Last day for notice, and days until then; null when none is known. */
  noticeBy: Day.nullable(),
  daysToNotice: z.number().int().nullable(),
  autoRenewMonths: z.number().int().nullable(),
});
export type ShockVendor = z.infer<typeof ShockVendor>;

export const ShockCampaign = z.object({
  campaignId: Id,
  name: z.string(),
  isReleased: z.boolean(),
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
  /** Steps that work with a service whose transfer no longer stands. */
  steps: z.array(z.object({ name: z.string(), vendor: z.string(), service: z.string() })),
});
export type ShockCampaign = z.infer<typeof ShockCampaign>;

export const ShockAnswer = z.object({
  day: Day,
  falls: z.array(Fall.extend({ name: Bilingual })),
  /** Vendors with a transfer whose verdict changes or whose tool is another afterwards; the gravest first. */
  vendors: z.array(ShockVendor),
  /** Campaigns whose gate would close. */
  campaigns: z.array(ShockCampaign),
  numbers: z.object({
    vendors: z.number().int(),
    services: z.number().int(),
    transfers: z.number().int(),
    subProcessors: z.number().int(),
    /** Transfers that still stand afterwards, because a fallback is ready. */
    covered: z.number().int(),
  }),
});
export type ShockAnswer = z.infer<typeof ShockAnswer>;

/** An event in the history of transfers, with its source. */
export const TransferEvent = z.object({
  id: z.string(),
  day: Day,
  title: Bilingual,
  text: Bilingual,
  sourceId: z.string(),
  /** What has not been decided yet. */
  isPending: z.boolean(),
});

/** What happened before, and what can be done when it happens again: data with a date. */
export const ShockTexts = z.object({
  version: z.string(),
  asOf: Day,
  events: z.array(TransferEvent),
  /** In the order of effort. */
  remedies: z.array(Remedy),
  sources: z.array(Source),
});
export type ShockTexts = z.infer<typeof ShockTexts>;
