import type { Answer } from '../../contract/assessments.ts';
import type { OwnContent, Preview, PreviewCase } from '../../contract/own-questionnaires.ts';
import type { Id } from '../../contract/values.ts';
import { dayOf } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { asQuestionnaire, ownId } from '../kernel/own-questionnaire.ts';
import { knownQuestionnaire } from './known-questionnaire.ts';
import { previewed } from './rules/previewed.ts';

interface PreviewInput {
  id: Id;
  /** What is written at this moment; null: what is saved. */
  content: OwnContent | null;
  case: PreviewCase;
}

/** What an assessment would show and say of a questionnaire, by the rules of assessments; nothing of it is kept. */
export function previewOf(tools: QueryTools, { id, content, case: told }: PreviewInput): Preview {
  const { record, content: saved } = knownQuestionnaire(tools.db, id);
  const publishedOn = dayOf(tools.clock.now(), tools.clock.timeZone);
  const questionnaire = asQuestionnaire({
    handle: record.handle,
    number: 0,
    publishedOn,
    content: content ?? saved,
  });
  const key = ownId(record.handle);
  const others = tools.templates.questionnaires().filter((other) => other.id !== key);
  return previewed({
    questionnaire,
    otherWeights: others.reduce((sum, { weight }) => sum + weight, 0),
    need: told.need,
    facts: new Set(told.facts),
    answers: new Map(told.answers.map(({ questionId, value }) => [questionId, answer(questionId, value)])),
  });
}

function answer(questionId: string, value: Answer['value']): Answer {
  return { questionId, value, note: '', quote: '', place: '', evidence: [], answeredAt: null };
}
