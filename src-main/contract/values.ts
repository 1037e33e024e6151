import { z } from 'zod';

/** A text that exists in both languages of the app. */
export const Bilingual = z.object({ de: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof Bilingual>;

export const Language = z.enum(['de', 'en']);
export type Language = z.infer<typeof Language>;

/** Identifier of a stored record: opaque, never shown, never reused. */
export const Id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w.-]+$/);
export type Id = z.infer<typeof Id>;

/** Calendar day as `YYYY-MM-DD`, without time and zone. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** Instant as ISO 8601 in UTC with milliseconds, for example `2026-11-23T08:40:00.000Z`. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** ISO 3166-1 alpha-2 country code (`EL` and `UK` are accepted as aliases where law is looked up). */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/);

/** One line of user text: at most 500 characters, no line breaks needed. */
export const Line = z.string().max(500);

/** Free user text: at most 20,000 characters, stored and shown as text only. */
export const Prose = z.string().max(20_000);

/** Protection need of the data, in three cumulative levels (BSI IT-Grundschutz; the SDM knows normal and high). */
export const ProtectionNeed = z.enum(['normal', 'high', 'veryHigh']);
export type ProtectionNeed = z.infer<typeof ProtectionNeed>;

/** Level of a control that is in place. `basic` meets the need `normal`. */
export const MeasureLevel = z.enum(['none', 'basic', 'high', 'veryHigh']);
export type MeasureLevel = z.infer<typeof MeasureLevel>;

/** Ends a switch over a closed union; reached only by a defect. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
