import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Questionnaire } from '../../../contract/questionnaire.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const ContentRow = z.object({ content: z.string() });

/** Parsed snapshots by the hash of their content: equal hash, equal questionnaire, whatever file it comes from. */
const parsed = new Map<string, Questionnaire>();

/** Keeps a questionnaire as it is now, once per content, and names it by its hash. */
export function keepQuestionnaire(db: WriteDb, questionnaire: Questionnaire): string {
  const content = JSON.stringify(questionnaire);
  const hash = createHash('sha256').update(content).digest('hex');
  db.run('INSERT INTO questionnaire_snapshots (hash, content) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING', [
    hash,
    content,
  ]);
  return hash;
}

/** The questionnaire kept under a hash; parsed once. */
export function keptQuestionnaire(db: ReadDb, hash: string): Questionnaire {
  const known = parsed.get(hash);
  if (known !== undefined) return known;
  const row = db.first(ContentRow, 'SELECT content FROM questionnaire_snapshots WHERE hash = ?', [hash]);
  if (row === null) throw new Error(`Questionnaire ${hash} is not kept in this file`);
  const questionnaire = Questionnaire.parse(JSON.parse(row.content));
  parsed.set(hash, questionnaire);
  return questionnaire;
}
