import type { ContentProblem } from '../../../../src-main/contract/own-questionnaires.ts';
import { useTexts } from '../../../i18n/messages.ts';

/** What the checks say, by the place they say it of. */
export interface Problems {
  /** Sentence for a field; undefined when nothing speaks against it. */
  at: (place: string) => { error?: string; description?: string };
  /** How many there are at places that begin like this. */
  count: (start: string) => number;
  all: readonly ContentProblem[];
}

/** The checks of the shipped questionnaires, told beside the fields. What is only not written yet is said quietly. */
export function useProblems(problems: readonly ContentProblem[]): Problems {
  const t = useTexts('questionnaires');
  return {
    at: (place) => {
      const found = problems.find(({ at }) => at === place);
      if (found === undefined) return {};
      const sentence = t(`flaws.${found.code}`);
      return found.code === 'empty' ? { description: sentence } : { error: sentence };
    },
    count: (start) => problems.filter(({ at }) => at === start || at.startsWith(`${start}.`)).length,
    all: problems,
  };
}
