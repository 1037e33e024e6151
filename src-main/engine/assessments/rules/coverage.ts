import type { Answer, AssessmentResult, SectionState } from '../../../contract/assessments.ts';
import type { Questionnaire } from '../../../contract/questionnaire.ts';
import { type AskedQuestion, answerValue } from './run-facts.ts';

type Count = { answered: number; asked: number; unknown: number };

/** State of every questionnaire and its groups; groups without a question that is asked are left out. */
export function sectionStates(
  questionnaires: readonly Questionnaire[],
  asked: readonly AskedQuestion[],
  answers: ReadonlyMap<string, Answer>,
): SectionState[] {
  return questionnaires.map((questionnaire) => {
    const own = asked.filter((entry) => entry.questionnaireId === questionnaire.id);
    const count = countAnswers(own, answers);
    const groups = questionnaire.groups.flatMap((group) => {
      const inGroup = countAnswers(
        own.filter((entry) => entry.question.group === group.id),
        answers,
      );
      if (inGroup.asked === 0) return [];
      return [{ id: group.id, answered: inGroup.answered, asked: inGroup.asked, state: stateOf(inGroup) }];
    });
    return { questionnaireId: questionnaire.id, state: stateOf(count), ...count, groups };
  });
}

/** Answered, asked and unknown over the whole run; "unknown" is noted but not answered. */
export function coverageOf(sections: readonly SectionState[]): AssessmentResult['coverage'] {
  const sum = (pick: (section: SectionState) => number) =>
    sections.reduce((total, section) => total + pick(section), 0);
  return {
    answered: sum((section) => section.answered),
    asked: sum((section) => section.asked),
    unknown: sum((section) => section.unknown),
  };
}

/** Number of questions nobody has looked at yet. */
export function openCount({ answered, asked, unknown }: Count): number {
  return asked - answered - unknown;
}

function countAnswers(asked: readonly AskedQuestion[], answers: ReadonlyMap<string, Answer>): Count {
  const values = asked.map((entry) => answerValue(answers, entry.question.id));
  const unknown = values.filter((value) => value === 'unknown').length;
  const open = values.filter((value) => value === null).length;
  return { answered: values.length - unknown - open, asked: values.length, unknown };
}

/** `check`: everything was looked at, but something is still unknown. */
function stateOf(count: Count): SectionState['state'] {
  if (openCount(count) === 0) return count.unknown > 0 ? 'check' : 'complete';
  return openCount(count) === count.asked ? 'open' : 'inProgress';
}
