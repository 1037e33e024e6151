import type { AnswerValue, Finding } from '../../../contract/assessments.ts';
import type { Severity } from '../../../contract/questionnaire.ts';
import type { Bilingual } from '../../../contract/values.ts';
import { asSentence, joinTexts, lawText } from '../../law/wording.ts';
import { type AskedQuestion, answerValue, type RunFacts } from './run-facts.ts';
import { answerSeverity, severityNames } from './severity.ts';

const valueNames: Record<'missing' | 'partly', Bilingual> = {
  missing: { de: 'fehlt', en: 'missing' },
  partly: { de: 'teilweise', en: 'partly' },
};

/** Findings from answers: what is missing or only partly there, each with the rule and the article it rests on. */
export function answerFindings(asked: readonly AskedQuestion[], answers: RunFacts['answers']): Finding[] {
  return asked.flatMap((entry) => {
    const value = answerValue(answers, entry.question.id);
    const severity = answerSeverity(entry.question, value);
    return severity === null
      ? []
      : [answerFinding(entry, value === 'partly' ? 'partly' : 'missing', severity)];
  });
}

function answerFinding(
  { questionnaireId, question }: AskedQuestion,
  value: Extract<AnswerValue, 'missing' | 'partly'>,
  severity: Severity,
): Finding {
  const articles = {
    de: question.articles.map((article) => article.de).join(', '),
    en: question.articles.map((article) => article.en).join(', '),
  };
  const name = severityNames[severity];
  const rule = lawText(
    `Regel: „${valueNames[value].de}“ ergibt eine ${name.de} Feststellung (${articles.de}).`,
    `Rule: “${valueNames[value].en}” gives a ${name.en} finding (${articles.en}).`,
  );
  return {
    id: `answer:${question.id}`,
    origin: 'answer',
    questionnaireId,
    questionId: question.id,
    severity,
    title: question.label,
    reason: joinTexts(asSentence(question.consequence), rule),
    articles: question.articles,
    demand: question.demand,
    treatment: null,
    compensation: null,
  };
}
