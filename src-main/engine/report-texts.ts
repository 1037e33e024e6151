import { z } from 'zod';
import { Bilingual, Day } from '../contract/values.ts';

/** Texts of one report: groups of bilingual sentences in ICU message format. */
export const ReportTexts = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d+$/),
  asOf: Day,
  texts: z.record(z.string(), z.record(z.string(), Bilingual.strict())),
});
export type ReportTexts = z.infer<typeof ReportTexts>;

/** Names of the text files in templates/reports. */
export const reportTextNames = [
  'common',
  'vendor-assessment',
  'letter-of-demands',
  'vendor-register',
  'demand-list',
  'deadline-list',
  'recovery-sheet',
  'shortcut-sheet',
  'breach-words',
  'breach-notification',
  'breach-file',
  'breach-letter',
  'breach-register',
  'first-fifteen-minutes',
  'request-letter',
  'consent-words',
  'consent-proof',
  'campaign-dossier',
  'consent-register',
  'consent-text',
  'wording-check',
  'request-register',
  'proof-pack',
  'persona-words',
  'persona-sheet',
  'content-matrix',
  'hand-over-sheet',
  'consent-tables',
  'transfers',
  'vendor-tables',
  'sub-processor-overview',
  'sub-processor-tables',
  'record-tables',
  'selection-words',
  'objection-letter',
  'inquiry-letter',
  'inquiry-file',
  'company-archive',
  'vendor-comparison',
  'measures-overview',
  'audit-extract',
  'audit-actions',
  'management-page',
  'annual-report',
  'auditor-file',
] as const;
export type ReportTextName = (typeof reportTextNames)[number];

const Color = z.string().regex(/^#[0-9A-F]{6}$/);

/** Colours of printed pages; the light theme of the screen. */
export const ReportStyle = z.strictObject({
  colors: z.strictObject({
    ink: Color,
    ink2: Color,
    ink3: Color,
    line: Color,
    lineStrong: Color,
    accent: Color,
    ok: Color,
    caution: Color,
    risk: Color,
    wait: Color,
    surface: Color,
    /** Fill of the cell that counts. */
    softPetrol: Color,
    /** Fill behind a part of a picture. */
    wash: Color,
    /** Behind a consent wording only. */
    paper: Color,
  }),
});
export type ReportStyle = z.infer<typeof ReportStyle>;
