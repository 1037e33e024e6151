import { z } from 'zod';
import { calculator, command, query } from './procedure.ts';
import { Id, Instant, Language, Prose, Sha256 } from './values.ts';

/** Longest text that is compared, in characters: some 1,500 pages. */
const textLimit = 4_000_000;

/** One side of a clause: where it stands and its words, without the line ends of the file. */
export const ClauseSide = z.object({
  /** Mark of the paragraph as it is written, for example "(2)" or "7.2"; empty where there is none. */
  number: z.string(),
  heading: z.string(),
  /** Null in files without pages. */
  page: z.number().int().positive().nullable(),
  text: z.string(),
});
export type ClauseSide = z.infer<typeof ClauseSide>;

export const ClauseStatus = z.enum(['unchanged', 'changed', 'added', 'removed', 'moved']);
export type ClauseStatus = z.infer<typeof ClauseStatus>;

/** What became of a clause between two versions. */
export const ClauseChange = z.object({
  status: ClauseStatus,
  /** Whether it also stands somewhere else now; always true for `moved`, whose words are the same. */
  isMoved: z.boolean(),
  before: ClauseSide.nullable(),
  after: ClauseSide.nullable(),
  /** Word by word, for `changed` only. */
  parts: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
});
export type ClauseChange = z.infer<typeof ClauseChange>;

/**
 * A check of the questionnaire that a clause bears on, and why: its answer quotes the clause, the finder finds it there, or the
 * finder finds it there while the answer quotes another file; such an answer does not rest on the clause.
 */
export const ClauseTouch = z.object({ id: z.string(), by: z.enum(['quote', 'passage', 'otherFile']) });
export type ClauseTouch = z.infer<typeof ClauseTouch>;

export const ComparedClause = ClauseChange.extend({
  /** Checks that rest on this clause, whether it changed or not. */
  checks: z.array(ClauseTouch),
});
export type ComparedClause = z.infer<typeof ComparedClause>;

export const ContractComparison = z.object({
  /** The same words throughout: nothing has to be looked at again. */
  isSame: z.boolean(),
  clauses: z.array(ComparedClause),
  /** Checks that rest on what changed, came or went; only these are to be answered again, without those of another file. */
  touched: z.array(ClauseTouch),
});
export type ContractComparison = z.infer<typeof ContractComparison>;

/** Words that an answer cites. */
export const CitedQuote = z.object({ id: z.string().max(80), text: z.string().max(20_000) });
export type CitedQuote = z.infer<typeof CitedQuote>;

/** A proposal of the clause finder that somebody rejected for this service. */
export const RejectedPassage = z.object({
  questionId: z.string(),
  text: z.string(),
  by: z.string(),
  at: Instant,
});
export type RejectedPassage = z.infer<typeof RejectedPassage>;

const Passage = z.object({ assessmentId: Id, hash: Sha256, questionId: z.string().max(80), text: Prose });

/** What people do with a contract and its versions; part of the page of contracts. */
export const contractVersions = {
  /** Two versions as texts, clause by clause; `quotes` are what answers cite in the older one. */
  compare: calculator
    .input(
      z.object({
        before: z.string().max(textLimit),
        after: z.string().max(textLimit),
        language: Language.optional(),
        quotes: z.array(CitedQuote).max(500).default([]),
      }),
    )
    .output(ContractComparison),
  /** Two stored files, clause by clause, with the checks of a run that rest on them; the same file changes nothing. */
  compareDocuments: query
    .input(z.object({ assessmentId: Id, before: Sha256, after: Sha256 }))
    .output(ContractComparison),
  /** Proposals in a file that were rejected for the service of a run. */
  rejections: query
    .input(z.object({ assessmentId: Id, hash: Sha256 }))
    .output(z.object({ rejections: z.array(RejectedPassage) })),
  /** Rejects a proposal, so that it does not come back for this file. */
  rejectPassage: command.input(Passage).output(z.object({})),
  /** Offers a rejected proposal again. */
  restorePassage: command.input(Passage).output(z.object({})),
};
