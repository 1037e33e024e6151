import { z } from 'zod';
import { Source } from './questionnaire.ts';
import { Bilingual, Day, Instant } from './values.ts';

/** Public holidays follow the seat: ISO 3166-2 code of the Land (`DE-SH`), or the country code. */
export const Region = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/);

export const DeadlineQuestion = z.object({
  /** When the breach became known; a time without offset is refused. */
  awareAt: Instant,
  /** IANA zone of the establishment, for example `Europe/Berlin`. */
  zone: z.string().min(1).max(64),
  region: Region,
});
export type DeadlineQuestion = z.infer<typeof DeadlineQuestion>;

/**
 * Ends of the period of Art. 33(1) GDPR as ISO 8601 with the zone's offset. `strict` is the target; the others are readings
 * of Regulation 1182/71, the last three disputed (Art. 3(5)). None is earlier than `strict`.
 */
export const DeadlineAnswer = z.object({
  strict: Instant,
  reg1182Hours: Instant,
  reg1182WorkingDays: z.object({ hours48: Instant, fullDays: Instant, touch: Instant }),
});
export type DeadlineAnswer = z.infer<typeof DeadlineAnswer>;

/** From which risk on the authority has to be told. */
export const NotificationThreshold = z.enum(['risk', 'high']);
export type NotificationThreshold = z.infer<typeof NotificationThreshold>;

/** The rule of law for the notification in its time: a change of the law is a new entry. */
export const NotificationRule = z.object({
  id: z.string(),
  validFrom: Day,
  /** Last day of validity; null while in force without end. */
  validUntil: Day.nullable(),
  /** Elapsed hours from awareness. */
  hours: z.number().int().positive(),
  threshold: NotificationThreshold,
  addressee: z.enum(['authority', 'singleEntryPoint']),
  basis: Bilingual,
  sourceId: z.string(),
});
export type NotificationRule = z.infer<typeof NotificationRule>;

/** How a period may be read, with who supports it and who does not. */
export const DeadlineReading = z.object({
  id: z.enum(['strict', 'reg1182Hours', 'hours48', 'fullDays', 'touch']),
  title: Bilingual,
  explanation: Bilingual,
  isDisputed: z.boolean(),
  /** Who supports it, and who reads the law differently. */
  sourceIds: z.array(z.string()),
  againstSourceIds: z.array(z.string()),
});
export type DeadlineReading = z.infer<typeof DeadlineReading>;

/** What law, guidelines and proposals say about breaches, as of one date. */
export const BreachLaw = z.object({
  version: z.string(),
  asOf: Day,
  rules: z.array(NotificationRule).min(1),
  /** Not in force; shown so, never counted with. */
  proposals: z.array(
    z.object({
      id: z.string(),
      text: Bilingual,
      hours: z.number().int().positive(),
      status: Bilingual,
      sourceIds: z.array(z.string()),
    }),
  ),
  readings: z.array(DeadlineReading),
  /** When a breach counts as known, by how one learns of it. */
  awareness: z.object({
    rule: Bilingual,
    basis: Bilingual,
    sourceIds: z.array(z.string()),
    scenarios: z.array(z.object({ id: z.string(), title: Bilingual, start: Bilingual })),
  }),
  /** Contents of a notification (Art. 33(3)) and what the forms ask besides. */
  notificationFields: z.array(
    z.object({
      id: z.string(),
      title: Bilingual,
      article: Bilingual.nullable(),
      isMandatory: z.boolean(),
      help: Bilingual,
    }),
  ),
  /** Art. 34(3) GDPR. */
  exemptions: z.array(
    z.object({ id: z.enum(['34_3_a', '34_3_b', '34_3_c']), title: Bilingual, help: Bilingual }),
  ),
  notes: z.array(z.object({ id: z.string(), text: Bilingual })),
  /** IANA zone of a country's seat of government, by country code. */
  zones: z.record(z.string(), z.string()),
  sources: z.array(Source.extend({ status: Bilingual.optional() })),
});
export type BreachLaw = z.infer<typeof BreachLaw>;

/** Public holidays by region and year: days that are no working days, Saturdays and Sundays not repeated. */
export const HolidayCalendar = z.object({
  version: z.string(),
  asOf: Day,
  source: Bilingual,
  licence: z.string(),
  firstYear: z.number().int(),
  lastYear: z.number().int(),
  /** By region: `MM-DD` of each year, keyed by year. A Land has its own complete list. */
  regions: z.record(z.string(), z.record(z.string(), z.array(z.string().regex(/^\d{2}-\d{2}$/)))),
});
export type HolidayCalendar = z.infer<typeof HolidayCalendar>;
