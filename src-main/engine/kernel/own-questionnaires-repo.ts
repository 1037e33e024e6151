import { z } from 'zod';
import { OwnContent } from '../../contract/own-questionnaires.ts';
import type { Questionnaire } from '../../contract/questionnaire.ts';
import type { ReadDb } from '../database/sql.ts';
import { asQuestionnaire } from './own-questionnaire.ts';

const Row = z.object({
  handle: z.number().int(),
  number: z.number().int(),
  publishedOn: z.string(),
  content: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(OwnContent),
});

const newest = `SELECT q.handle, v.number, substr(v.published_at, 1, 10) AS publishedOn, v.content
  FROM own_questionnaires q JOIN own_questionnaire_versions v ON v.questionnaire_id = q.id
  WHERE v.number = (SELECT max(number) FROM own_questionnaire_versions WHERE questionnaire_id = q.id)`;

/** The newest published version of every own questionnaire that new assessments ask, in the order in which they were made. */
export function ownQuestionnairesAsked(db: ReadDb): Questionnaire[] {
  return db
    .all(Row, `${newest} AND q.is_asked = 1 AND q.removed_at IS NULL ORDER BY q.handle`)
    .map(asQuestionnaire);
}

/** The newest published version of every own questionnaire that is not removed, asked or not. */
export function ownQuestionnairesPublished(db: ReadDb): Questionnaire[] {
  return db.all(Row, `${newest} AND q.removed_at IS NULL ORDER BY q.handle`).map(asQuestionnaire);
}
