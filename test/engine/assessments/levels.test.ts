import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../src-main/contract/assessments.ts';
import type { MeasureLevel, ProtectionNeed } from '../../../src-main/contract/values.ts';
import { vendorLevelOf } from '../../../src-main/engine/assessments/rules/levels.ts';
import { answer, answers, evidence, question, questionnaire, result, runFacts } from './run-fixture.ts';

const questions = [
  question('zugriff.1', { control: 'zugriff', minLevel: 'normal' }),
  question('zugriff.2', { control: 'zugriff', minLevel: 'normal' }),
  question('zugriff.4', { control: 'zugriff', minLevel: 'high' }),
  question('zugriff.7', { control: 'zugriff', minLevel: 'veryHigh' }),
];
const measures = [questionnaire('technicalMeasures', 100, questions)];

function given(...values: (AnswerValue | null)[]) {
  return answers(Object.fromEntries(values.map((value, index) => [questions[index]?.id ?? '', value])));
}

describe('The vendor reaches the highest level whose questions are all fulfilled', () => {
  it.each<[ProtectionNeed, (AnswerValue | null)[], MeasureLevel | null]>([
    ['normal', [], null],
    ['normal', ['fulfilled'], null],
    ['normal', ['fulfilled', 'unknown'], null],
    ['normal', ['fulfilled', 'missing'], 'none'],
    ['normal', [null, 'missing'], 'none'],
    ['normal', ['fulfilled', 'partly'], 'none'],
    ['normal', ['fulfilled', 'fulfilled'], 'basic'],
    ['normal', ['fulfilled', 'notApplicable'], 'basic'],
    ['normal', ['fulfilled', 'fulfilled', 'fulfilled'], 'high'],
    ['normal', ['fulfilled', 'fulfilled', 'partly'], 'basic'],
    ['high', ['fulfilled', 'fulfilled'], null],
    ['high', ['fulfilled', 'fulfilled', 'partly'], 'basic'],
    ['high', ['fulfilled', 'missing', 'fulfilled'], 'none'],
    ['high', ['fulfilled', 'fulfilled', 'fulfilled'], 'high'],
    ['veryHigh', ['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled'], 'veryHigh'],
    ['veryHigh', ['fulfilled', 'fulfilled', 'fulfilled', 'missing'], 'high'],
  ])('need %s, answers %o: %s', (need, values, expected) => {
    expect(vendorLevelOf(questions, given(...values), need)).toBe(expected);
  });

  it('a control without questions of the needed level is judged by those it has', () => {
    const only = [question('x.1', { control: 'x', minLevel: 'normal' })];
    expect(vendorLevelOf(only, answers({ 'x.1': 'fulfilled' }), 'high')).toBe('high');
    expect(vendorLevelOf(only, answers({ 'x.1': 'fulfilled' }), 'normal')).toBe('basic');
  });
});

describe('Art. 32 GDPR: gaps against the protection need and the own level', () => {
  const service = (protectionNeed: ProtectionNeed) => ({ ...runFacts().service, protectionNeed });
  const gap = (need: ProtectionNeed, own: MeasureLevel | null, ...values: (AnswerValue | null)[]) => {
    const { levels, findings } = result({
      questionnaires: measures,
      answers: given(...values),
      service: service(need),
      ownLevels: new Map([['zugriff', own]]),
    });
    const level = levels.find((each) => each.control === 'zugriff');
    const finding = findings.find((each) => each.id === 'level:zugriff');
    return [level?.isBelowNeed, level?.isBelowOwn, finding?.severity ?? null];
  };
  it.each<[string, ProtectionNeed, MeasureLevel | null, (AnswerValue | null)[], unknown[]]>([
    [
      'enough for need and own level',
      'high',
      'high',
      ['fulfilled', 'fulfilled', 'fulfilled'],
      [false, false, null],
    ],
    ['a measure is missing', 'high', null, ['fulfilled', 'fulfilled', 'missing'], [true, false, 'blocker']],
    [
      'a measure is only partly there: weaker all the same',
      'high',
      null,
      ['fulfilled', 'fulfilled', 'partly'],
      [true, false, 'blocker'],
    ],
    [
      'own level higher, not asked: shown, no finding',
      'normal',
      'high',
      ['fulfilled', 'fulfilled'],
      [false, true, null],
    ],
    [
      'own level higher, said to fall short',
      'normal',
      'high',
      ['fulfilled', 'fulfilled', 'partly'],
      [false, true, 'blocker'],
    ],
    [
      'own level lower than the vendor',
      'normal',
      'basic',
      ['fulfilled', 'fulfilled', 'missing'],
      [false, false, null],
    ],
    ['not assessed yet', 'normal', 'veryHigh', ['fulfilled'], [false, false, null]],
  ])('%s', (_name, need, own, values, expected) => {
    expect(gap(need, own, ...values)).toEqual(expected);
  });

  it('a level counts as proved when every claim has current evidence', () => {
    const proved = (first: boolean, second: boolean) => {
      const filed = (has: boolean) => ({ evidence: has ? [evidence()] : [] });
      const { levels } = result({
        questionnaires: measures,
        answers: new Map([
          ['zugriff.1', answer('zugriff.1', 'fulfilled', filed(first))],
          ['zugriff.2', answer('zugriff.2', 'fulfilled', filed(second))],
        ]),
      });
      return levels.find((each) => each.control === 'zugriff')?.isProved;
    };
    expect([proved(true, true), proved(true, false), proved(false, false)]).toEqual([true, false, false]);
  });
});
