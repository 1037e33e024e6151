import { z } from 'zod';
import { FileName } from './attachments.ts';
import { command } from './procedure.ts';
import { Id, Instant, Line, Sha256 } from './values.ts';

/** Why an answered question is open again: a clause of the contract that it rested on reads otherwise in a newer version. */
export const Reopening = z.object({
  at: Instant,
  before: FileName,
  after: FileName,
  /** Number and heading of the clause as the person saw it. */
  clause: Line,
});
export type Reopening = z.infer<typeof Reopening>;

/** Part of the page of assessments. */
export const reopenings = {
  /**
   * Opens answered questions again because clauses changed that they rested on; note and evidence stay, answer and quote
   * become "last time". A decided run stays as it is: the next one begins as its copy. Unanswered questions are left alone.
   */
  reopen: command
    .input(
      z.object({
        assessmentId: Id,
        before: Sha256,
        after: Sha256,
        questions: z
          .array(z.object({ questionId: z.string().max(80), clause: Line }))
          .min(1)
          .max(500),
        /** Who leads the next run, if one begins. */
        assessor: Line,
      }),
    )
    .output(z.object({ assessmentId: Id, reopened: z.array(z.string()) })),
  /** Takes one opening of questions back: they stand answered as before. */
  takeBackReopening: command.input(z.object({ assessmentId: Id, at: Instant })).output(z.object({})),
};
