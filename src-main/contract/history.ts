import { z } from 'zod';
import { query } from './procedure.ts';
import { Language } from './values.ts';
import { AuditEntry } from './vault.ts';

/** A record whose past is asked for; of the kind `settings` it is a section of the settings. */
export const HistorySubject = z.object({ kind: z.string().min(1).max(40), id: z.string().min(1).max(300) });
export type HistorySubject = z.infer<typeof HistorySubject>;

/** A stretch of words that stayed, came or went. */
export const ChangedWords = z.array(
  z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() }),
);

/** One fact that a change touched, by the way to it: `contact`, `email`. */
export const FactChange = z.object({
  path: z.array(z.string()),
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** Both laid over each other where they are sentences; null for short facts. */
  words: ChangedWords.nullable(),
});
export type FactChange = z.infer<typeof FactChange>;

export const HistoryEntry = AuditEntry.pick({
  number: true,
  at: true,
  actor: true,
  action: true,
  subjectKind: true,
  subjectId: true,
  subjectLabel: true,
}).extend({ changes: z.array(FactChange) });
export type HistoryEntry = z.infer<typeof HistoryEntry>;

export const history = {
  /** What happened to a record and to what belongs to it, newest first, with each change as before and after. */
  ofRecord: query
    .input(
      z.object({
        subject: HistorySubject,
        /** In which the catalogue's measures, questions and conditions are named. */
        language: Language,
        /** Entries with a smaller number; null starts at the newest. */
        before: z.number().int().positive().nullable(),
        limit: z.number().int().min(1).max(200),
      }),
    )
    .output(z.object({ label: z.string(), entries: z.array(HistoryEntry), hasMore: z.boolean() })),
  /** What one entry of the trail changed. */
  ofEntry: query
    .input(z.object({ number: z.number().int().positive(), language: Language }))
    .output(z.object({ changes: z.array(FactChange) })),
};
