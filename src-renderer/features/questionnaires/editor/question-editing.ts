import type { OwnContent, OwnQuestion } from '../../../../src-main/contract/own-questionnaires.ts';
import type { Problems } from './use-problems.ts';

/** How the parts of a question change: while it is typed, or decided at once. */
export interface QuestionEditing {
  question: OwnQuestion;
  content: OwnContent;
  problems: Problems;
  isLocked: boolean;
  type: (part: Partial<OwnQuestion>) => void;
  choose: (part: Partial<OwnQuestion>) => void;
  leave: () => void;
}
