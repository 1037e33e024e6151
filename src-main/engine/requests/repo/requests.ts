import { z } from 'zod';
import {
  AnswerDraft,
  Extension,
  Identity,
  type RequestProfile as Profile,
  RequestAnswer,
  RequestProfile,
} from '../../../contract/requests.ts';
import type { Day, Id } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const json = <Value>(schema: z.ZodType<Value>) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

/** An answer as it is kept; one that was reopened is no longer the last word. */
export const KeptAnswer = RequestAnswer.extend({
  reopened: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
});
export type KeptAnswer = z.infer<typeof KeptAnswer>;

const RequestRow = RequestProfile.extend({
  id: z.string(),
  year: z.number(),
  sequence: z.number(),
  identity: json(Identity),
  recipientsInformed: json(z.array(z.string())),
  isOnSuppressionList: z.number().transform((flag) => flag === 1),
  extension: json(Extension).nullable(),
  draft: json(AnswerDraft).nullable(),
  answers: json(z.array(KeptAnswer)),
});
/** A request as it is kept, with its number. */
export type StoredRequest = z.infer<typeof RequestRow>;

const columns = `id, year, sequence, kind, person, received_on AS receivedOn, channel, identity, owner_id AS ownerId, note,
  recipients AS recipientsInformed, is_on_suppression_list AS isOnSuppressionList, extension,
  draft, answers`;

/** One request. */
export function requestById(db: ReadDb, id: Id): StoredRequest | null {
  return db.first(RequestRow, `SELECT ${columns} FROM data_requests WHERE id = ?`, [id]);
}

/** All requests, newest first. */
export function listRequests(db: ReadDb): StoredRequest[] {
  return db.all(RequestRow, `SELECT ${columns} FROM data_requests ORDER BY year DESC, sequence DESC`);
}

/** Requests that were answered on a day or before, oldest answer first. */
export function answeredUntil(db: ReadDb, day: Day): StoredRequest[] {
  return db.all(
    RequestRow,
    `SELECT ${columns} FROM data_requests WHERE answered_on <= ? ORDER BY answered_on, year, sequence`,
    [day],
  );
}

/** Adds a request without an answer. */
export function insertRequest(
  db: WriteDb,
  request: Profile & Pick<StoredRequest, 'id' | 'year' | 'sequence'>,
  createdAt: string,
): void {
  db.run(
    `INSERT INTO data_requests (id, year, sequence, kind, person, received_on, channel, identity, owner_id, note,
       recipients, is_on_suppression_list, answers, created_at)
     VALUES (@id, @year, @sequence, @kind, @person, @receivedOn, @channel, @identity, @ownerId, @note,
       @recipientsInformed, @isOnSuppressionList, '[]', @createdAt)`,
    { ...asColumns(request), id: request.id, year: request.year, sequence: request.sequence, createdAt },
  );
}

/** Changes what is kept about a request. */
export function writeProfile(db: WriteDb, id: Id, profile: Profile): void {
  db.run(
    `UPDATE data_requests SET kind = @kind, person = @person, received_on = @receivedOn, channel = @channel,
       identity = @identity, owner_id = @ownerId, note = @note, recipients = @recipientsInformed,
       is_on_suppression_list = @isOnSuppressionList WHERE id = @id`,
    { ...asColumns(profile), id },
  );
}

/** Sets an extension, or takes it back. */
export function writeExtension(db: WriteDb, id: Id, extension: Extension | null): void {
  db.run('UPDATE data_requests SET extension = ? WHERE id = ?', [extension && JSON.stringify(extension), id]);
}

/** Keeps the letter that is being written, or throws it away. */
export function writeDraft(db: WriteDb, id: Id, draft: AnswerDraft | null): void {
  db.run('UPDATE data_requests SET draft = ? WHERE id = ?', [draft && JSON.stringify(draft), id]);
}

/** Replaces the answers of a request; no draft outlives an answer. */
export function writeAnswers(db: WriteDb, id: Id, answers: readonly KeptAnswer[]): void {
  const last = answers.at(-1);
  db.run('UPDATE data_requests SET answers = ?, answered_on = ?, draft = NULL WHERE id = ?', [
    JSON.stringify(answers),
    last && last.reopened === null ? last.on : null,
    id,
  ]);
}

/** Removes a request with its steps; what is deleted is overwritten in the file. */
export function deleteRequest(db: WriteDb, id: Id): void {
  db.run('DELETE FROM data_requests WHERE id = ?', [id]);
}

function asColumns({ identity, recipientsInformed, isOnSuppressionList, ...profile }: Profile) {
  const { kind, person, receivedOn, channel, ownerId, note } = profile;
  return {
    ...{ kind, person, receivedOn, channel, ownerId, note },
    identity: JSON.stringify(identity),
    recipientsInformed: JSON.stringify(recipientsInformed),
    isOnSuppressionList: isOnSuppressionList ? 1 : 0,
  };
}
