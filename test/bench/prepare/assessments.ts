import type Database from 'better-sqlite3';
import { closeDatabase } from '../../../src-main/engine/database/open.ts';
import { openCompanyFile } from './engine.ts';
import { openRaw } from './register.ts';

/** Answers of each copied run. */
const answered = 40;

/** Fills a file that has vendors with so many runs, one per service, copies of one that the product started. */
export async function fillAssessments(path: string, runs: number): Promise<void> {
  const engine = await openCompanyFile(path);
  const { assessmentId } = await engine.client.assessments.start({
    serviceId: 's-0-0',
    assessor: 'Anke Brandt',
  });
  const { questionnaires } = await engine.client.assessments.questionnaires({ assessmentId });
  const questions = questionnaires.flatMap((questionnaire) => questionnaire.questions.map(({ id }) => id));
  for (const questionId of questions.slice(0, answered)) {
    const text = { note: 'geprüft', quote: '', place: 'S. 4' };
    await engine.client.assessments.answer({ assessmentId, questionId, value: 'fulfilled', ...text });
  }
  await engine.close();
  const raw = openRaw(path);
  try {
    raw.transaction(() => copyRun(raw, assessmentId, runs)).immediate();
  } finally {
    closeDatabase(raw);
  }
}

function copyRun(raw: Database.Database, from: string, runs: number): void {
  const run = raw.prepare(
    `INSERT INTO assessments (id, service_id, run, previous_id, questionnaires, assessor, started_at, saved_at)
     SELECT @id, @service, 1, NULL, questionnaires, assessor, started_at, saved_at FROM assessments WHERE id = @from`,
  );
  const answers = raw.prepare(
    `INSERT INTO assessment_answers SELECT @id, question_id, value, note, quote, place, answered_at, saved_at
     FROM assessment_answers WHERE assessment_id = @from`,
  );
  const standing = raw.prepare(
    `INSERT INTO assessment_standings (service_id, vendor_id, running_id, running_since)
     VALUES (@service, @vendor, @id, '2026-02-01T09:00:00.000Z')
     ON CONFLICT (service_id) DO UPDATE SET running_id = @id, running_since = '2026-02-01T09:00:00.000Z'`,
  );
  for (let at = 1; at < runs; at += 1) {
    const id = `run-${at}`;
    const service = `s-${at}-0`;
    run.run({ id, service, from });
    answers.run({ id, from });
    standing.run({ id, service, vendor: `v-${at}` });
  }
}
