import { expect, test } from 'vitest';
import type { OwnContent } from '../../../src-main/contract/own-questionnaires.ts';
import {
  inGroup,
  withGroupMoved,
  withMoved,
} from '../../../src-renderer/features/questionnaires/editor/changes.ts';

/** Steps with the ids of their questions: `1: a b | 2: c`. */
function written(layout: string): OwnContent {
  const steps = layout.split(' | ').map((step) => {
    const [id = '', questions = ''] = step.split(':');
    return { id, questions: questions.trim().split(' ').filter(Boolean) };
  });
  return {
    groups: steps.map(({ id }) => ({ id, title: { de: id, en: id } })),
    questions: steps.flatMap(({ id, questions }) =>
      questions.map((question) => ({ id: question, group: id })),
    ),
  } as unknown as OwnContent;
}

function layoutOf({ groups, questions }: Pick<OwnContent, 'groups' | 'questions'>): string {
  const inStep = (id: string) => questions.filter(({ group }) => group === id).map((question) => question.id);
  return groups.map(({ id }) => `${id}: ${inStep(id).join(' ')}`.trim()).join(' | ');
}

test.each([
  ['1: a b | 2: c', 'b', -1, '1: b a | 2: c'],
  ['1: a b | 2: c', 'a', 1, '1: b a | 2: c'],
  // At the edge of its step it enters the next one at its top, the one before at its end.
  ['1: a b | 2: c', 'b', 1, '1: a | 2: b c'],
  ['1: a b | 2: c', 'c', -1, '1: a b c | 2:'],
  ['1: a | 2: | 3: b', 'a', 1, '1: | 2: a | 3: b'],
  // Nowhere to go.
  ['1: a b | 2: c', 'a', -1, '1: a b | 2: c'],
  ['1: a b | 2: c', 'c', 1, '1: a b | 2: c'],
] as const)('in %s, %s moved by %d gives %s', (layout, id, by, expected) => {
  const content = written(layout);
  expect(layoutOf({ ...content, questions: withMoved(content, id, by) })).toBe(expected);
});

test.each([
  ['1: a b | 2: c', '1', 1, '2: c | 1: a b'],
  ['1: a b | 2: c', '2', -1, '2: c | 1: a b'],
  ['1: a b | 2: c', '1', -1, '1: a b | 2: c'],
] as const)('in %s, step %s moved by %d gives %s, its questions with it', (layout, id, by, expected) => {
  const moved = withGroupMoved(written(layout), id, by);
  expect(layoutOf(moved)).toBe(expected);
  const order = moved.groups.map((group) => group.id);
  const places = moved.questions.map(({ group }) => order.indexOf(group));
  expect(places).toEqual(places.toSorted());
});

test('put into another step, a question stands at its end', () => {
  const content = written('1: a b | 2: c');
  expect(layoutOf({ ...content, questions: inGroup(content, 'a', '2') })).toBe('1: b | 2: c a');
});
