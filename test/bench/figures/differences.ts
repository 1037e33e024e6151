import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { closeDatabase } from '../../../src-main/engine/database/open.ts';
import type { Engine } from '../../../src-main/engine/engine.ts';
import { ownContent, ownQuestion } from '../../engine/questionnaires/own-content.ts';
import { type Figure, told } from '../figure.ts';
import { fillAssessments } from '../prepare/assessments.ts';
import { openCompanyFile } from '../prepare/engine.ts';
import { createRegister, openRaw } from '../prepare/register.ts';
import { timed } from '../rounds.ts';

const many = 10_000;

/** P15: which of 10,000 finished assessments an update would judge differently: when nothing, and when all of them are updated. */
export async function differenceFigures(folder: string): Promise<Figure[]> {
  const path = join(folder, 'decided.obhut');
  await createRegister(path, many);
  const questionnaireId = await publishFirst(path);
  await fillAssessments(path, many);
  const decided = await decideOne(path);
  const raw = openRaw(path);
  try {
    raw.transaction(() => copyDecision(raw, decided)).immediate();
  } finally {
    closeDatabase(raw);
  }
  const engine = await openCompanyFile(path);
  try {
    const same = await timeOf(engine, 0);
    await publishNext(engine, questionnaireId);
    const updated = await timeOf(engine, many);
    const goal = 'P15';
    return [
      told({
        goal,
        what: 'looking through 10,000 finished assessments, none differs',
        value: same,
        unit: 'ms',
      }),
      told({
        ...{ goal, what: 'the same after an update that all of them differ by', value: updated, unit: 'ms' },
        ...{ bound: same, boundIs: 'none differs' },
      }),
    ];
  } finally {
    await engine.close();
  }
}

async function publishFirst(path: string): Promise<string> {
  const engine = await openCompanyFile(path);
  const content = ownContent();
  const { id } = await engine.client.questionnaires.create({ from: { kind: 'empty', title: content.title } });
  await engine.client.questionnaires.saveDraft({ id, content, basedOn: null });
  await engine.client.questionnaires.publish({ id, by: 'Anke Brandt', reviewedBy: '' });
  await engine.close();
  return id;
}

/** A second version with one more question, which nobody has answered. */
async function publishNext({ client }: Engine, id: string): Promise<void> {
  await client.questionnaires.startDraft({ id });
  const content = ownContent({ questions: [ownQuestion('drill'), ownQuestion('second')] });
  await client.questionnaires.saveDraft({ id, content, basedOn: null });
  await client.questionnaires.publish({ id, by: 'Anke Brandt', reviewedBy: '' });
}

async function decideOne(path: string): Promise<string> {
  const engine = await openCompanyFile(path);
  const { assessments } = await engine.client.assessments.list({ vendorId: 'v-0' });
  const assessmentId = assessments[0]?.id ?? '';
  const decision = {
    result: 'reject',
    by: 'Anke Brandt',
    role: '',
    residualRisk: 'offen',
    nextReviewOn: null,
  } as const;
  await engine.client.assessments.decide({ assessmentId, decision });
  await engine.close();
  return assessmentId;
}

/** Decides every other run as the product decided the one. */
function copyDecision(raw: Database.Database, from: string): void {
  const columns = `result, decided_by, role, decided_at, residual_risk, next_review_on, judgement, protection_need, answered,
    asked, score, proposal, reviewed_by`;
  raw
    .prepare(
      `INSERT INTO assessment_decisions (assessment_id, ${columns})
       SELECT a.id, ${columns} FROM assessments a, assessment_decisions d
       WHERE d.assessment_id = @from AND a.id <> @from`,
    )
    .run({ from });
  // The prepared register says of some services that they were decided, without their runs.
  raw.exec(
    'UPDATE assessment_standings SET decided_id = NULL WHERE decided_id NOT IN (SELECT id FROM assessments)',
  );
  raw.exec(`UPDATE assessment_standings SET decided_id = running_id, running_id = NULL, running_since = NULL,
    decision = 'reject', decided_at = '2026-02-01T09:00:00.000Z' WHERE running_id IS NOT NULL`);
}

/** One look through all of them, in ms; it takes so long that a second one would tell no more. */
async function timeOf({ client }: Engine, expected: number): Promise<number> {
  let found = { compared: 0, differing: 0 };
  const time = await timed(async () => {
    const { rows, compared } = await client.questionnaires.differences();
    found = { compared, differing: rows.length };
  });
  if (found.compared !== many || found.differing !== expected)
    throw new Error(`${found.differing} of ${found.compared} differ, not ${expected}`);
  return time;
}
