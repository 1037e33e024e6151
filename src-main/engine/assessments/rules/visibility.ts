import type {
  Question,
  QuestionFact,
  Questionnaire,
  QuestionnaireId,
} from '../../../contract/questionnaire.ts';
import type { Bilingual, ProtectionNeed } from '../../../contract/values.ts';
import { ProtectionNeed as ProtectionNeeds } from '../../../contract/values.ts';
import { lawText } from '../../law/wording.ts';
import { type AskedQuestion, answerValue, type RunFacts } from './run-facts.ts';

export type Visibility = { asked: AskedQuestion[]; hidden: { questionId: string; reason: Bilingual }[] };

/** Questionnaires about Art. 28 GDPR bind processors only. */
const forProcessorsOnly: ReadonlySet<QuestionnaireId> = new Set(['processingAgreement', 'subProcessors']);

const needNames: Record<ProtectionNeed, Bilingual> = {
  normal: { de: 'normal', en: 'normal' },
  high: { de: 'hoch', en: 'high' },
  veryHigh: { de: 'sehr hoch', en: 'very high' },
};

/**
 * Asks what matters for this service: facts that hold, measures up to the protection need and branches whose answer was
 * given; the rest falls away with its reason. Without answers, as before an inquiry, no branch is closed.
 */
export function visibleQuestions(
  questionnaires: readonly Questionnaire[],
  held: ReadonlySet<QuestionFact>,
  need: ProtectionNeed,
  answers: RunFacts['answers'] | null = null,
): Visibility {
  const visibility: Visibility = { asked: [], hidden: [] };
  const asked = new Set<string>();
  for (const { id: questionnaireId, questions } of questionnaires) {
    for (const question of questions) {
      const reason =
        reasonToHide(questionnaireId, question, held, need) ?? closedBranch(question, asked, answers);
      if (reason === null) asked.add(question.id);
      if (reason === null) visibility.asked.push({ questionnaireId, question });
      else visibility.hidden.push({ questionId: question.id, reason });
    }
  }
  return visibility;
}

/** Why a branch is closed: its question was not asked either, or was answered otherwise or not yet. */
function closedBranch(
  { branch }: Question,
  asked: ReadonlySet<string>,
  answers: RunFacts['answers'] | null,
): Bilingual | null {
  if (branch === undefined) return null;
  if (!asked.has(branch.questionId)) return branch.reasonWhenHidden;
  if (answers === null) return null;
  const value = answerValue(answers, branch.questionId);
  const isOpen = branch.answers.some((answer) => answer === value);
  return isOpen ? null : branch.reasonWhenHidden;
}

/** Rank of a protection need; higher needs include the lower ones. */
export function needRank(need: ProtectionNeed): number {
  return ProtectionNeeds.options.indexOf(need);
}

function reasonToHide(
  questionnaireId: QuestionnaireId,
  question: Question,
  held: ReadonlySet<QuestionFact>,
  need: ProtectionNeed,
): Bilingual | null {
  if (forProcessorsOnly.has(questionnaireId) && !held.has('isProcessor')) {
    return lawText(
      'Art. 28 DSGVO gilt nur für Auftragsverarbeiter; diese Leistung hat eine andere Rolle.',
      'Art. 28 GDPR applies to processors only; this service has another role.',
    );
  }
  if (question.condition !== undefined && !held.has(question.condition.fact))
    return question.condition.reasonWhenHidden;
  if (question.minLevel !== undefined && needRank(question.minLevel) > needRank(need)) {
    return {
      de: `Der Schutzbedarf ist „${needNames[need].de}“; gefragt wird erst ab „${needNames[question.minLevel].de}“.`,
      en: `The protection need is “${needNames[need].en}”; asked only from “${needNames[question.minLevel].en}”.`,
    };
  }
  return null;
}
