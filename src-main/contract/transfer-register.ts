import { z } from 'zod';
import { CountryClass, LocationKind, TiaResult, TransferTool, TransferVerdict } from './transfer.ts';
import { Bilingual, CountryCode, Day, Id } from './values.ts';

/** A place or a sub-processor that a transfer impact assessment can be about. */
export const TransferSubject = z.object({ kind: z.enum(['location', 'subProcessor']), id: Id });
export type TransferSubject = z.infer<typeof TransferSubject>;

/** What a line of the register is about; seats are no transfer but a risk of access (Art. 28(1), 48 GDPR). */
export const TransferRowKind = z.enum([...LocationKind.options, 'provider', 'parent']);
export type TransferRowKind = z.infer<typeof TransferRowKind>;

/** State of the transfer impact assessment; `notNeeded` while an adequacy decision carries the transfer. */
export const TiaState = z.enum(['notNeeded', 'missing', 'draft', 'done', 'reviewDue']);
export type TiaState = z.infer<typeof TiaState>;

export const TransferTia = z.object({
  state: TiaState,
  result: TiaResult.nullable(),
  /** Day of the conclusion, or of the document; null when nobody noted it. */
  on: Day.nullable(),
  reviewOn: Day.nullable(),
  /** The assessment kept here, concluded or drafted. */
  assessmentId: Id.nullable(),
});
export type TransferTia = z.infer<typeof TransferTia>;

/** One transfer to a third country (Art. 30(1)(e), Art. 44 GDPR), or a seat from which access may come. */
export const TransferRow = z.object({
  /** Stable: kind and id of the record. */
  id: z.string(),
  kind: TransferRowKind,
  subject: TransferSubject.nullable(),
  vendorId: Id,
  vendor: z.string(),
  serviceId: Id,
  service: z.string(),
  exporter: z.string(),
  importer: z.string(),
  place: z.string(),
  country: CountryCode.nullable(),
  /** Where the vendor sits, if it is the importer itself. */
  seat: CountryCode.nullable(),
  class: CountryClass,
  tool: TransferTool,
  /** Tools that there can be at all for this country. */
  tools: z.array(TransferTool),
  /** Day on which the certification was looked up; null without one. */
  dpfCheckedOn: Day.nullable(),
  /** Complete clauses signed beside an adequacy decision: they step in where it falls. */
  hasFallback: z.boolean(),
  tia: TransferTia,
  rule: z.string(),
  verdict: TransferVerdict,
  reason: Bilingual,
  dataCategories: z.array(z.string()),
  hasHrData: z.boolean(),
  hasSpecialCategories: z.boolean(),
  since: Day.nullable(),
});
export type TransferRow = z.infer<typeof TransferRow>;

/** Which lines of the register are shown. */
export const TransferFilter = z.object({
  search: z.string().max(200),
  verdicts: z.array(TransferVerdict),
  countries: z.array(CountryCode),
  tools: z.array(TransferTool),
  tia: z.array(TiaState),
});
export type TransferFilter = z.infer<typeof TransferFilter>;

export const TransferList = z.object({
  day: Day,
  /** As filtered, the gravest first. */
  rows: z.array(TransferRow),
  /** Recipients whose country nobody noted, as filtered: whether anything is transferred there is open. */
  unknown: z.array(TransferRow),
  unknownTotal: z.number().int(),
  /** Lines with a country before the filter, by verdict. */
  total: z.number().int(),
  counts: z.record(TransferVerdict, z.number().int()),
  /** Countries of all lines. */
  countries: z.array(CountryCode),
});
export type TransferList = z.infer<typeof TransferList>;
