import { z } from 'zod';
import { BreachDecision, DecisionAbout, SeverityRecord } from '../../../contract/breach-record.ts';
import { Recommendation } from '../../../contract/breach-risk.ts';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const json = z.string().transform((text): unknown => JSON.parse(text));

const SeverityRow = z.object({
  id: z.string(),
  breachId: z.string(),
  at: z.string(),
  by: z.string(),
  content: json.pipe(SeverityRecord.omit({ id: true, at: true, by: true })),
});

const DecisionRow = BreachDecision.omit({ decision: true, proposal: true }).extend({
  breachId: z.string(),
  about: z.string(),
  result: z.string(),
  proposal: json.pipe(Recommendation),
});

type OfBreach<Kept> = Kept & { breachId: Id };

const among = 'breach_id IN (SELECT value FROM json_each(?))';

/** How grave the cases were judged to be, oldest first. */
export function severitiesOf(db: ReadDb, breachIds: readonly Id[]): OfBreach<SeverityRecord>[] {
  return db
    .all(
      SeverityRow,
      `SELECT id, breach_id AS breachId, at, by, content FROM breach_severities WHERE ${among} ORDER BY at, rowid`,
      [JSON.stringify(breachIds)],
    )
    .map(({ content, ...row }) => ({ ...row, ...content }));
}

/** Keeps a judgement of the severity; a later one takes its place without removing it. */
export function insertSeverity(
  db: WriteDb,
  { breachId, id, at, by, ...content }: OfBreach<SeverityRecord>,
): void {
  db.run(
    'INSERT INTO breach_severities (id, breach_id, at, by, content) VALUES (@id, @breachId, @at, @by, @content)',
    { id, breachId, at, by, content: JSON.stringify(content) },
  );
}

/** Decisions about risk, authority and people, oldest first. */
export function decisionsOf(db: ReadDb, breachIds: readonly Id[]): OfBreach<BreachDecision>[] {
  return db
    .all(
      DecisionRow,
      `SELECT id, breach_id AS breachId, at, about, result, reason, exemption, by, role, dpo_opinion AS dpoOpinion,
         proposal
       FROM breach_decisions WHERE ${among} ORDER BY at, rowid`,
      [JSON.stringify(breachIds)],
    )
    .map(({ about, result, ...row }) => ({ ...row, decision: DecisionAbout.parse({ about, result }) }));
}

/** Keeps a decision. */
export function insertDecision(db: WriteDb, { decision, proposal, ...row }: OfBreach<BreachDecision>): void {
  db.run(
    `INSERT INTO breach_decisions (id, breach_id, at, about, result, reason, exemption, by, role, dpo_opinion, proposal)
     VALUES (@id, @breachId, @at, @about, @result, @reason, @exemption, @by, @role, @dpoOpinion, @proposal)`,
    { ...row, ...decision, proposal: JSON.stringify(proposal) },
  );
}
