import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../src-main/contract/assessments.ts';
import { answers, question, questionnaire, result } from './run-fixture.ts';

const questionnaires = [questionnaire('processingAgreement', 100, [question('a'), question('b')])];

describe('State of a section', () => {
  it.each<[Record<string, AnswerValue | null>, string, number, number]>([
    [{}, 'open', 0, 0],
    [{ a: null }, 'open', 0, 0],
    [{ a: 'missing' }, 'inProgress', 1, 0],
    [{ a: 'unknown' }, 'inProgress', 0, 1],
    [{ a: 'fulfilled', b: 'notApplicable' }, 'complete', 2, 0],
    [{ a: 'fulfilled', b: 'unknown' }, 'check', 1, 1],
    [{ a: 'unknown', b: 'unknown' }, 'check', 0, 2],
  ])('%o is %s', (values, state, answered, unknown) => {
    const { sections, coverage } = result({ questionnaires, answers: answers(values) });
    expect(sections[0]).toMatchObject({
      state,
      answered,
      unknown,
      asked: 2,
      groups: [{ id: 'all', state, asked: 2 }],
    });
    expect(coverage).toEqual({ answered, asked: 2, unknown });
  });

  it('answers to questions that fell away are not counted', () => {
    const conditional = question('secrecy', {
      condition: { fact: 'hasProfessionalSecrecy', reasonWhenHidden: { de: '', en: '' } },
    });
    const { coverage } = result({
      questionnaires: [questionnaire('processingAgreement', 100, [question('a'), conditional])],
      answers: answers({ a: 'fulfilled', secrecy: 'missing' }),
    });
    expect(coverage).toEqual({ answered: 1, asked: 1, unknown: 0 });
  });
});
