import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src-main/contract/attachments.ts';
import { backingOf, confidenceOf } from '../../../src-main/engine/assessments/rules/confidence.ts';
import { answer, evidence, question } from './run-fixture.ts';

const asOf = '2026-11-23';

describe('How one answer is backed on 2026-11-23', () => {
  it.each<[string, Partial<Evidence>[], string]>([
    ['no evidence', [], 'selfDeclared'],
    ['a title without file or date', [{ datedOn: null }], 'selfDeclared'],
    ['dated evidence', [{ datedOn: '2026-01-01' }], 'proved'],
    ['expires today', [{ expiresOn: '2026-11-23' }], 'proved'],
    ['expired yesterday', [{ expiresOn: '2026-11-22' }], 'expired'],
    ['24 months old to the day', [{ datedOn: '2024-11-23' }], 'proved'],
    ['24 months and a day old', [{ datedOn: '2024-11-22' }], 'expired'],
    ['one expired, one current', [{ expiresOn: '2020-01-01' }, {}], 'proved'],
  ])('measures, %s: %s', (_name, filed, expected) => {
    expect(backingOf({ evidence: filed.map(evidence) }, 'technicalMeasures', asOf)).toBe(expected);
  });

  it('a contract does not age', () => {
    expect(backingOf({ evidence: [evidence({ datedOn: '2018-05-25' })] }, 'processingAgreement', asOf)).toBe(
      'proved',
    );
  });

  it('evidence from 29 February counts to the end of February two years on', () => {
    const filed = { evidence: [evidence({ datedOn: '2024-02-29' })] };
    expect(backingOf(filed, 'technicalMeasures', '2026-02-28')).toBe('proved');
    expect(backingOf(filed, 'technicalMeasures', '2026-03-01')).toBe('expired');
  });
});

describe('Confidence of a run', () => {
  const confidence = (proved: number, declared: number) => {
    const ids = Array.from({ length: proved + declared }, (_, index) => `q${index}`);
    const given = new Map(
      ids.map((id, index) => [id, answer(id, 'fulfilled', { evidence: index < proved ? [evidence()] : [] })]),
    );
    const asked = ids.map((id) => ({
      questionnaireId: 'technicalMeasures' as const,
      question: question(id),
    }));
    return confidenceOf(asked, given, asOf);
  };
  it.each([
    [0, 0, 'none'],
    [0, 1, 'low'],
    [49, 51, 'low'],
    [50, 50, 'medium'],
    [74, 26, 'medium'],
    [75, 25, 'high'],
    [1, 0, 'high'],
  ])('%i proved and %i self-declared: %s', (proved, declared, level) => {
    expect(confidence(proved, declared)).toMatchObject({ level, proved, selfDeclared: declared, expired: 0 });
  });

  it('only claims need evidence: what is missing or does not apply is not counted', () => {
    const given = new Map([
      ['a', answer('a', 'missing')],
      ['b', answer('b', 'notApplicable')],
      ['c', answer('c', 'unknown')],
    ]);
    const asked = ['a', 'b', 'c'].map((id) => ({
      questionnaireId: 'technicalMeasures' as const,
      question: question(id),
    }));
    expect(confidenceOf(asked, given, asOf)).toEqual({
      level: 'none',
      proved: 0,
      selfDeclared: 0,
      expired: 0,
    });
  });
});
