import type { QuestionCell, QuestionRow } from '../../../contract/comparison-view.ts';
import type { CandidateFacts } from './candidate-facts.ts';

/**
 * Every question that is asked of at least one of the services, side by side. Equal are answers of the same value; a
 * question that one run does not know or does not ask is a difference.
 */
export function questionRows(candidates: readonly CandidateFacts[]): QuestionRow[] {
  const rows = new Map<string, Omit<QuestionRow, 'cells' | 'isSame'>>();
  for (const { run } of candidates)
    for (const { questionnaireId, question } of run?.asked ?? [])
      if (!rows.has(question.id))
        rows.set(question.id, {
          questionId: question.id,
          questionnaireId,
          label: question.label,
          severity: question.severity,
        });
  return [...rows.values()].map((row) => {
    const cells = candidates.map((candidate) => cellOf(candidate, row.questionId));
    // Who was never assessed differs everywhere and says nothing.
    const compared = cells.filter((_cell, index) => candidates[index]?.run !== null);
    return { ...row, cells, isSame: new Set(compared.map(({ value }) => value)).size < 2 };
  });
}

function cellOf({ run }: CandidateFacts, questionId: string): QuestionCell {
  if (run === null) return { value: null, note: '', evidence: 0 };
  if (!run.asked.some(({ question }) => question.id === questionId))
    return { value: 'hidden', note: '', evidence: 0 };
  const answer = run.answers.get(questionId);
  return {
    value: answer?.value ?? null,
    note: answer?.note ?? '',
    evidence: answer?.evidence.length ?? 0,
  };
}
