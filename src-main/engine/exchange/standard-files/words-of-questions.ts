import type { ReadDb } from '../../database/sql.ts';
import { type OwnQuestion, type WordIndex, wordIndex } from '../../standards/rules/near-questions.ts';

/** The last index of each open file, with the words that it was made of. */
const known = new WeakMap<ReadDb, { madeOf: string; index: WordIndex }>();

/**
 * The words of all our questions, ready to be compared with. Mapping one question by hand asks for the whole preview again;
 * questionnaires are laid anew for each call, and only their words say whether they are still the same.
 */
export function wordsOfQuestions(db: ReadDb, questions: readonly OwnQuestion[]): WordIndex {
  const madeOf = JSON.stringify(questions.map(({ id, label, text }) => [id, label, text]));
  const before = known.get(db);
  if (before?.madeOf === madeOf) return before.index;
  const index = wordIndex(questions);
  known.set(db, { madeOf, index });
  return index;
}
