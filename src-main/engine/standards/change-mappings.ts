import type { StandardQuestionnaire } from '../../contract/statements.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { deleteMapping, mappingsByHand, writeMapping } from './repo.ts';

interface Mapping {
  standard: StandardQuestionnaire;
  ref: string;
  questionId: string | null;
}

/** Remembers which of our questions one of theirs is, for every later file of its kind. */
export function mapQuestion(
  tools: CommandTools,
  { standard, ref, questionId }: Mapping,
): Record<never, never> {
  if (questionId !== null && !isOurs(tools, questionId))
    throw refuse('RECORD_NOT_FOUND', { kind: 'question', id: questionId });
  rememberBefore(tools, standard, ref);
  writeMapping(tools.db, standard, ref, questionId);
  tools.record({ subject: subjectOf(standard, ref), after: { questionId } });
  return {};
}

/** Forgets what was told: the catalogue and the words count again. */
export function forgetMapping(
  tools: CommandTools,
  { standard, ref }: Omit<Mapping, 'questionId'>,
): Record<never, never> {
  rememberBefore(tools, standard, ref);
  deleteMapping(tools.db, standard, ref);
  tools.record({ subject: subjectOf(standard, ref), after: { questionId: null } });
  return {};
}

function rememberBefore(tools: CommandTools, standard: StandardQuestionnaire, ref: string): void {
  const known = mappingsByHand(tools.db, standard);
  const questionId = known.get(ref) ?? null;
  if (known.has(ref)) tools.undoWith('standards.map', { standard, ref, questionId });
  else tools.undoWith('standards.forget', { standard, ref });
}

function isOurs({ templates }: CommandTools, questionId: string): boolean {
  return templates.questionnaires().some(({ questions }) => questions.some(({ id }) => id === questionId));
}

function subjectOf(standard: StandardQuestionnaire, ref: string) {
  return { kind: 'standardMapping', id: standard, label: ref.slice(0, 100) };
}
