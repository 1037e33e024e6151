import { describe, expect, it } from 'vitest';
import type { DecisionResult, Finding } from '../../../src-main/contract/assessments.ts';
import type { TransferVerdict } from '../../../src-main/contract/transfer.ts';
import type { RiskLevel } from '../../../src-main/contract/vendor-register.ts';
import { changedQuestions, lastAnswers } from '../../../src-main/engine/assessments/rules/comparison.ts';
import { standingOf } from '../../../src-main/engine/assessments/rules/standing.ts';
import { answer, finding, question, questionnaire, treatment } from './run-fixture.ts';

const condition = treatment({ kind: 'condition', ownerId: 'p', dueOn: '2026-12-31' });

function standing(
  findings: Finding[],
  verdict: TransferVerdict = 'ok',
  decision: DecisionResult = 'approve',
  answered = 43,
) {
  const section = {
    questionnaireId: 'processingAgreement' as const,
    state: 'complete' as const,
    answered,
    asked: 43,
    unknown: 0,
    groups: [],
  };
  return standingOf({ findings, sections: [section], transfer: { verdict, points: [] } }, decision);
}

describe('Risk of a decided service', () => {
  it.each<[string, Finding[], TransferVerdict, DecisionResult, RiskLevel, number]>([
    ['no findings', [], 'ok', 'approve', 'low', 0],
    ['a minor finding', [finding({ severity: 'minor' })], 'ok_note', 'approve', 'low', 1],
    ['a major finding', [finding({ severity: 'major' })], 'ok', 'approve', 'medium', 1],
    ['a transfer with conditions', [], 'conditions', 'approve', 'medium', 0],
    [
      'a blocker under a condition',
      [finding({ treatment: condition })],
      'ok',
      'approveWithConditions',
      'high',
      1,
    ],
    [
      'a blocker whose condition is met',
      [finding({ treatment: { ...condition, doneOn: '2026-12-01' } })],
      'ok',
      'approveWithConditions',
      'low',
      0,
    ],
    ['a rejection', [], 'ok', 'reject', 'high', 0],
  ])('%s', (_name, findings, verdict, decision, risk, openFindings) => {
    expect(standing(findings, verdict, decision)).toMatchObject({ risk, openFindings });
  });

  it('gives the gravest open finding as the reason', () => {
    const findings = [
      finding({ severity: 'minor', title: { de: 'klein', en: 'small' } }),
      finding({ severity: 'major', title: { de: 'groß', en: 'big' } }),
    ];
    expect(standing(findings).reason).toEqual({ de: 'groß', en: 'big' });
    expect(standing([]).reason).toBeNull();
  });
});

describe('State of the processing agreement', () => {
  it.each<[string, Finding[], number, string]>([
    ['not looked at', [], 0, 'open'],
    ['no gaps', [], 43, 'complete'],
    ['only minor gaps', [finding({ severity: 'minor', questionId: 'remote_work' })], 43, 'complete'],
    ['a major gap', [finding({ severity: 'major', questionId: 'd_list' })], 43, 'gaps'],
    ['conclusion only partly provable', [finding({ severity: 'major' })], 43, 'gaps'],
    ['no provable contract', [finding()], 43, 'missing'],
    [
      'a gap elsewhere',
      [finding({ severity: 'major', questionnaireId: 'technicalMeasures', questionId: 'zutritt.1' })],
      43,
      'complete',
    ],
  ])('%s', (_name, findings, answered, expected) => {
    expect(standing(findings, 'ok', 'approve', answered).agreement).toBe(expected);
  });
});

describe('What changed since the run before', () => {
  const before = [questionnaire('processingAgreement', 100, [question('a'), question('b'), question('c')])];
  const now = [
    questionnaire('processingAgreement', 100, [
      question('a', { why: { de: 'besser erklärt', en: 'explained better' } }),
      question('b', { text: { de: 'Andere Frage', en: 'Another question' } }),
      question('c', { severity: 'blocker' }),
      question('d'),
    ]),
  ];
  it('new questions, new wording and new weight are marked, better help is not', () => {
    expect(changedQuestions(now, before)).toEqual(['b', 'c', 'd']);
  });
  it('shows the last answers that say something', () => {
    const given = [
      answer('a', 'missing', { note: 'fehlt' }),
      answer('b', null),
      answer('c', null, { note: 'nachfragen' }),
    ];
    const silent = { quote: '', place: '', reopened: null };
    expect(lastAnswers(given)).toEqual([
      { questionId: 'a', value: 'missing', note: 'fehlt', ...silent },
      { questionId: 'c', value: null, note: 'nachfragen', ...silent },
    ]);
  });
});
