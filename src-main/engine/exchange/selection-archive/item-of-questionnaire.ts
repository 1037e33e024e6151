import type { OwnContent } from '../../../contract/own-questionnaires.ts';
import type { Id } from '../../../contract/values.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { knownQuestionnaire } from '../../questionnaires/known-questionnaire.ts';
import { type OwnWord, withoutOwnWords } from './own-words.ts';
import type { QuestionnaireItem } from './selection-format.ts';

/** A questionnaire as it would leave: its draft, or its newest published version; no id in it names the company. */
export function itemOfQuestionnaire(
  tools: QueryTools,
  { id, isDraft }: { id: Id; isDraft: boolean },
  words: readonly OwnWord[],
): QuestionnaireItem {
  const { draft, published } = knownQuestionnaire(tools.db, id);
  const content = isDraft ? draft?.content : published[0]?.content;
  if (!content) throw refuse('RECORD_NOT_FOUND', { kind: 'questionnaire', id });
  return { kind: 'questionnaire', content: withNeutralIds(content, words) };
}

/**
 * The same with other ids wherever one holds a word of the company: an id is part of a closed form, a mark in it would break
 * it. Who names a step, a source or a question goes along.
 */
export function withNeutralIds(content: OwnContent, words: readonly OwnWord[]): OwnContent {
  const steps = neutral(content.groups, 'step', words);
  const sources = neutral(content.sources, 'source', words);
  const questions = neutral(content.questions, 'question', words);
  return {
    ...content,
    groups: content.groups.map((group) => ({ ...group, id: steps(group.id) })),
    sources: content.sources.map((source) => ({ ...source, id: sources(source.id) })),
    questions: content.questions.map((question) => ({
      ...question,
      id: questions(question.id),
      group: steps(question.group),
      sources: question.sources.map(sources),
      branch: question.branch && { ...question.branch, questionId: questions(question.branch.questionId) },
    })),
  };
}

function neutral(
  parts: readonly { id: string }[],
  name: string,
  words: readonly OwnWord[],
): (id: string) => string {
  const used = new Set(parts.map(({ id }) => id));
  const others = new Map<string, string>();
  for (const { id } of parts) {
    // The parts of an id are words of their own, whether they are joined by an underscore or not at all.
    const isOwn = withoutOwnWords(id.replaceAll('_', ' '), words, 'en').replaced > 0;
    if (!isOwn || others.has(id)) continue;
    let number = others.size + 1;
    while (used.has(`${name}_${number}`)) number += 1;
    used.add(`${name}_${number}`);
    others.set(id, `${name}_${number}`);
  }
  return (id) => others.get(id) ?? id;
}
