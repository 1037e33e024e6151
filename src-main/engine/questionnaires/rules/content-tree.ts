import type { OwnContent, OwnQuestion } from '../../../contract/own-questionnaires.ts';
import type { rowKinds } from './content-table.ts';

type RowKind = keyof typeof rowKinds;

/** Lists of a questionnaire in an open text, and what each entry is as a row of its table. */
export const listedKinds = new Map<string, RowKind>([
  ['sources', 'source'],
  ['steps', 'step'],
  ['questions', 'question'],
]);

/** What is called otherwise in the text than its column of the table. */
export const columnsOfNames: Record<RowKind, ReadonlyMap<string, string>> = {
  questionnaire: new Map([
    ['title', 'label'],
    ['intro', 'text'],
  ]),
  source: new Map([
    ['title', 'label'],
    ['url', 'text_de'],
    ['confidence', 'severity'],
  ]),
  step: new Map([['title', 'label']]),
  question: new Map(),
};

/** A questionnaire with the names of its open text, in the order in which people read it. */
export function treeOfContent({ title, intro, weight, sources, groups, questions }: OwnContent) {
  return {
    ...{ title, intro, weight },
    sources: sources.map(({ id, title: name, url, confidence }) => ({ id, title: name, url, confidence })),
    steps: groups.map(({ id, title: name }) => ({ id, title: name })),
    questions: questions.map(treeOfQuestion),
  };
}

/** What is always written stays also when it is empty, so that people see what there is to say. */
function treeOfQuestion(question: OwnQuestion) {
  const { id, group, label, text, why, lookFor, evidence, articles } = question;
  const { severity, consequence, demand, answerKind, weight, control, minLevel, fact, branch } = question;
  return {
    ...{ id, step: group, label, text, why, lookFor, evidence, articles },
    ...{ severity, consequence, demand, answerKind, weight },
    ...(control === null ? {} : { control }),
    ...(minLevel === null ? {} : { minLevel }),
    ...(fact === null ? {} : { fact: fact.fact, factReason: fact.reason }),
    ...(branch === null
      ? {}
      : { branch: branch.questionId, branchAnswers: branch.answers, branchReason: branch.reason }),
    sources: question.sources,
  };
}
