import type {
  Question,
  QuestionFact,
  Questionnaire,
  QuestionnaireId,
} from '../../../contract/questionnaire.ts';
import type { Bilingual, ProtectionNeed } from '../../../contract/values.ts';
import { ProtectionNeed as ProtectionNeeds } from '../../../contract/values.ts';
import { lawText } from '../../law/wording.ts';
import type { AskedQuestion } from './run-facts.ts';

export type Visibility = { asked: AskedQuestion[]; hidden: { questionId: string; reason: Bilingual }[] };

/** Questionnaires about Art. 28 GDPR bind processors only. */
const forProcessorsOnly: ReadonlySet<QuestionnaireId> = new Set(['processingAgreement', 'subProcessors']);

const needNames: Record<ProtectionNeed, Bilingual> = {
  normal: { de: 'normal', en: 'normal' },
  high: { de: 'hoch', en: 'high' },
  veryHigh: { de: 'sehr hoch', en: 'very high' },
};

/** Asks what matters for this service: facts that hold and measures up to the protection need; the rest falls away with its reason. */
export function visibleQuestions(
  questionnaires: readonly Questionnaire[],
  held: ReadonlySet<QuestionFact>,
  need: ProtectionNeed,
): Visibility {
  const visibility: Visibility = { asked: [], hidden: [] };
  for (const { id: questionnaireId, questions } of questionnaires) {
    for (const question of questions) {
      const reason = reasonToHide(questionnaireId, question, held, need);
      if (reason === null) visibility.asked.push({ questionnaireId, question });
      else visibility.hidden.push({ questionId: question.id, reason });
    }
  }
  return visibility;
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
      en: `The protection need is "${needNames[need].en}"; asked only from "${needNames[question.minLevel].en}".`,
    };
  }
  return null;
}
