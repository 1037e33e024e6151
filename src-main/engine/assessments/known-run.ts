import type { Questionnaire } from '../../contract/questionnaire.ts';
import type { Id } from '../../contract/values.ts';
import type { ReadDb } from '../database/sql.ts';
import { refuse } from '../kernel/failure.ts';
import { type Run, runById } from './repo/runs.ts';
import { keptQuestionnaire } from './repo/snapshots.ts';

/** The run, or a refusal. */
export function knownRun(db: ReadDb, id: Id): Run {
  const run = runById(db, id);
  if (run === null) throw refuse('RECORD_NOT_FOUND', { kind: 'assessment', id });
  return run;
}

/** The run if it may still be changed; a decided one is locked. */
export function openRun(db: ReadDb, id: Id): Run {
  const run = knownRun(db, id);
  if (run.decidedAt !== null) throw refuse('ASSESSMENT_LOCKED', { decidedAt: run.decidedAt });
  return run;
}

/** The questionnaires as they were when the run started, in the order in which they are asked. */
export function keptQuestionnaires(db: ReadDb, run: Pick<Run, 'questionnaires'>): Questionnaire[] {
  return run.questionnaires.map((hash) => keptQuestionnaire(db, hash));
}

/** Refuses a question that the run does not have. */
export function refuseForeignQuestion(db: ReadDb, run: Run, questionId: string): void {
  const isKnown = keptQuestionnaires(db, run).some(({ questions }) =>
    questions.some(({ id }) => id === questionId),
  );
  if (!isKnown) throw refuse('QUESTION_NOT_ASKED', { questionId });
}

/** Subject of audit entries about a run. */
export function runSubject({ id, vendorName }: Pick<Run, 'id' | 'vendorName'>): {
  kind: string;
  id: string;
  label: string;
} {
  return { kind: 'assessment', id, label: vendorName };
}
