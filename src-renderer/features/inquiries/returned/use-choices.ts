import { useState } from 'react';
import type { JudgedStatement, StatementChoice } from '../../../../src-main/contract/statements.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { type Deed, useDeed } from '../../../lib/use-deed.ts';

export interface Choices {
  choiceOf: (row: JudgedStatement) => StatementChoice | null;
  choose: (questionId: string, choice: StatementChoice) => void;
  /** So many answers would be taken over. */
  taken: number;
  /** Null while nothing is chosen. */
  merge: (() => void) | null;
  deed: Deed;
}

/** What becomes of each answer: proposed by how it stands to ours, chosen by a person. */
export function useChoices(returnId: string, rows: readonly JudgedStatement[]): Choices {
  const t = useTexts('inquiries');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const [chosen, setChosen] = useState<ReadonlyMap<string, StatementChoice>>(new Map());
  const choiceOf = (row: JudgedStatement) => chosen.get(row.statement.questionId) ?? proposed(row);
  const choices = rows.flatMap((row) => {
    const choice = choiceOf(row);
    return choice === null ? [] : [{ questionId: row.statement.questionId, choice }];
  });
  const merge = () =>
    void deed.run(async () => {
      const { taken } = await engine.inquiries.merge({ returnId, choices });
      setChosen(new Map());
      done(t('returned.taken', { count: taken }));
    });
  return {
    choiceOf,
    choose: (questionId, choice) => setChosen(new Map(chosen).set(questionId, choice)),
    taken: choices.filter(({ choice }) => choice === 'take').length,
    merge: choices.length === 0 ? null : merge,
    deed,
  };
}

/** New answers are taken, guesses and conflicts wait for a person, what is on file stays there. */
function proposed({ standing, statement }: JudgedStatement): StatementChoice | null {
  switch (standing) {
    case 'same':
      return null;
    case 'agrees':
      return 'keepOurs';
    case 'new':
      return statement.isGuess ? 'later' : 'take';
    default:
      return 'later';
  }
}
