import type { OwnContent, OwnGroup, OwnQuestion } from '../../../../src-main/contract/own-questionnaires.ts';

/** A name for a question, step or source that none before had: what it means must never pass to another one. */
export function freshId(kind: 'q' | 'step' | 'source'): string {
  return `${kind}_${crypto.randomUUID().replaceAll('-', '').slice(0, 10)}`;
}

const nothing = { de: '', en: '' };

/** A question to begin with, of a step; it names the first source. */
export function newQuestion(content: OwnContent, group: string): OwnQuestion {
  return {
    id: freshId('q'),
    group,
    label: nothing,
    text: nothing,
    why: nothing,
    lookFor: nothing,
    evidence: nothing,
    articles: [],
    severity: 'major',
    consequence: nothing,
    demand: nothing,
    answerKind: 'degrees',
    weight: 1,
    control: null,
    minLevel: null,
    fact: null,
    branch: null,
    sources: content.sources.slice(0, 1).map(({ id }) => id),
  };
}

/** The questions with one added at the end of its step. */
export function withQuestion({ questions, groups }: OwnContent, question: OwnQuestion): OwnQuestion[] {
  return inOrder([...questions, question], groups);
}

/** The questions with one changed. */
export function withChanged(questions: readonly OwnQuestion[], changed: OwnQuestion): OwnQuestion[] {
  return questions.map((question) => (question.id === changed.id ? changed : question));
}

/**
 * The questions with one moved by one place; at the edge of its step it goes into the next or the one before. The same
 * list when there is nowhere to go.
 */
export function withMoved({ questions, groups }: OwnContent, id: string, by: -1 | 1): OwnQuestion[] {
  const moved = questions.find((question) => question.id === id);
  if (moved === undefined) return [...questions];
  const own = questions.filter(({ group }) => group === moved.group);
  const place = own.indexOf(moved);
  const neighbour = own[place + by];
  if (neighbour !== undefined) {
    const swapped = new Map([
      [moved, neighbour],
      [neighbour, moved],
    ]);
    return questions.map((question) => swapped.get(question) ?? question);
  }
  const group = groups[groups.findIndex((each) => each.id === moved.group) + by];
  if (group === undefined) return [...questions];
  const rest = questions.filter((question) => question !== moved);
  const entered = { ...moved, group: group.id };
  return inOrder(by === 1 ? [entered, ...rest] : [...rest, entered], groups);
}

/** The questions with one in another step, at its end. */
export function inGroup({ questions, groups }: OwnContent, id: string, group: string): OwnQuestion[] {
  const moved = questions.find((question) => question.id === id);
  if (moved === undefined || moved.group === group) return [...questions];
  return inOrder([...questions.filter((question) => question !== moved), { ...moved, group }], groups);
}

/** Steps with one moved by one place, and the questions in their order. */
export function withGroupMoved(
  { questions, groups }: OwnContent,
  id: string,
  by: -1 | 1,
): Pick<OwnContent, 'groups' | 'questions'> {
  const place = groups.findIndex((group) => group.id === id);
  const moved = groups[place];
  if (moved === undefined || groups[place + by] === undefined) return { groups, questions };
  const next = groups.toSpliced(place, 1).toSpliced(place + by, 0, moved);
  return { groups: next, questions: inOrder(questions, next) };
}

/** Questions of a step stand together, in the order of the steps; within one they keep theirs. */
function inOrder(questions: readonly OwnQuestion[], groups: readonly OwnGroup[]): OwnQuestion[] {
  const place = (group: string) => {
    const found = groups.findIndex(({ id }) => id === group);
    return found === -1 ? groups.length : found;
  };
  return questions.toSorted((one, other) => place(one.group) - place(other.group));
}
