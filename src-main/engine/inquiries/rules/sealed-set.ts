import { createHash } from 'node:crypto';
import type { SealedQuestion, SealedSet } from '../../../contract/inquiries.ts';
import type { Questionnaire } from '../../../contract/questionnaire.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';

type Parties = Pick<SealedSet, 'inquiryId' | 'company' | 'vendor' | 'service'>;

/** The chosen questions in the order of the questionnaires, with their wording and version; ids that nobody asks fall away. */
export function sealedSet(
  parties: Parties,
  questionnaires: readonly Questionnaire[],
  chosen: ReadonlySet<string>,
): SealedSet {
  const asked = questionnaires.filter(({ questions }) => questions.some(({ id }) => chosen.has(id)));
  return {
    format: 'obhut-question-set',
    formatVersion: 1,
    ...parties,
    questionnaires: asked.map(({ id, version }) => ({ id, version })),
    questions: asked.flatMap((questionnaire) => questionsOf(questionnaire, chosen)),
  };
}

/** SHA-256 of the canonical form: equal questions of equal parties have equal seals, whatever wrote them down. */
export function sealOf(set: SealedSet): string {
  return createHash('sha256').update(canonicalJson(set)).digest('hex');
}

function questionsOf(
  { id: questionnaireId, groups, questions }: Questionnaire,
  chosen: ReadonlySet<string>,
): SealedQuestion[] {
  // Files show groups as blocks: questions follow the order of the groups.
  return groups.flatMap((group) =>
    questions
      .filter((question) => question.group === group.id && chosen.has(question.id))
      .map(({ id, label, text, evidence }) => ({
        id,
        questionnaireId,
        group: group.title,
        label,
        text,
        evidence,
      })),
  );
}
