import type { OwnContent, OwnQuestion } from '../../contract/own-questionnaires.ts';
import type { OwnQuestionnaireId, Question, Questionnaire } from '../../contract/questionnaire.ts';
import type { Day } from '../../contract/values.ts';

export interface OwnVersion {
  /** Number of the questionnaire within its file; never given twice. */
  handle: number;
  /** Number of the version; 0 for a draft. */
  number: number;
  publishedOn: Day;
  content: OwnContent;
}

/** How runs, reports and inquiries call an own questionnaire. */
export function ownId(handle: number): OwnQuestionnaireId {
  return `own.${handle}`;
}

/** The same question in a run: behind its questionnaire's number, so that no two questions of a run share an id. */
export function ownQuestionId(handle: number, id: string): string {
  return `own${handle}.${id}`;
}

/** An own questionnaire as everybody else asks it. */
export function asQuestionnaire({ handle, number, publishedOn, content }: OwnVersion): Questionnaire {
  const { title, intro, groups, sources, weight } = content;
  return {
    id: ownId(handle),
    version: `${publishedOn.slice(0, 4)}.${number}`,
    asOf: publishedOn,
    title,
    intro,
    groups,
    questions: content.questions.map((question) => asQuestion(handle, question)),
    sources: sources.map(({ id, title: name, url, confidence }) => ({
      id,
      title: name,
      confidence,
      ...(url === '' ? {} : { url }),
    })),
    weight,
  };
}

function asQuestion(handle: number, question: OwnQuestion): Question {
  const { control, minLevel, fact, branch, ...asked } = question;
  return {
    ...asked,
    id: ownQuestionId(handle, question.id),
    ...(control === null ? {} : { control }),
    ...(minLevel === null ? {} : { minLevel }),
    ...(fact === null ? {} : { condition: { fact: fact.fact, reasonWhenHidden: fact.reason } }),
    ...(branch === null
      ? {}
      : {
          branch: {
            questionId: ownQuestionId(handle, branch.questionId),
            answers: branch.answers,
            reasonWhenHidden: branch.reason,
          },
        }),
  };
}

/** A shipped or own questionnaire as one of one's own begins; what only a level of measures asks stays with it. */
export function asContent({ title, intro, groups, sources, weight, questions }: Questionnaire): OwnContent {
  return {
    title,
    intro,
    weight,
    groups,
    sources: sources.map(({ id, title: name, url, confidence }) => ({
      id,
      title: name,
      url: url ?? '',
      confidence,
    })),
    questions: questions.map(
      ({
        keywords: _keywords,
        condition,
        branch,
        answerKind,
        weight: counts,
        control,
        minLevel,
        ...asked
      }) => ({
        ...asked,
        id: localId(asked.id),
        control: control ?? null,
        minLevel: minLevel ?? null,
        fact: condition === undefined ? null : { fact: condition.fact, reason: condition.reasonWhenHidden },
        branch:
          branch === undefined
            ? null
            : {
                questionId: localId(branch.questionId),
                answers: branch.answers,
                reason: branch.reasonWhenHidden,
              },
        answerKind: answerKind ?? 'degrees',
        weight: counts ?? 1,
      }),
    ),
  };
}

function localId(id: string): string {
  return id.replace(/^own\d+\./, '').replaceAll('.', '_');
}
