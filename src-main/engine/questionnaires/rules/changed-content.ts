import type { OwnContent } from '../../../contract/own-questionnaires.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';

type Part = Record<string, unknown>;

/** What an audit entry keeps of a saving: the parts that differ, questions by their names, not the whole questionnaire. */
export function changedContent(before: OwnContent, after: OwnContent): { before: object; after: object } {
  const was = partsOf(before);
  const is = partsOf(after);
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (name) => canonicalJson(was[name] ?? null) !== canonicalJson(is[name] ?? null),
  );
  const only = (parts: Part) =>
    Object.fromEntries(names.filter((name) => name in parts).map((name) => [name, parts[name]]));
  return { before: only(was), after: only(is) };
}

function partsOf({ questions, ...frame }: OwnContent): Part {
  return {
    ...frame,
    order: questions.map(({ id }) => id),
    ...Object.fromEntries(questions.map((question) => [`question ${question.id}`, question])),
  };
}
