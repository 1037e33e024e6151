import { describe, expect, it } from 'vitest';
import { RiskFacts } from '../../../src-main/contract/breach-risk.ts';
import { recommendationCases } from './recommendation-cases.ts';

describe('The cases on which the recommendation is measured', () => {
  it('are at least 60, with 18 of the Board’s guidelines on examples, each once', () => {
    expect(recommendationCases.length).toBeGreaterThanOrEqual(60);
    expect(recommendationCases.filter(({ id }) => id.startsWith('edpb-'))).toHaveLength(18);
    expect(new Set(recommendationCases.map(({ id }) => id)).size).toBe(recommendationCases.length);
  });

  it.each(recommendationCases)(
    '$id: facts fit the contract, expectation has a reason and a source',
    (one) => {
      expect(RiskFacts.parse(one.facts)).toEqual(one.facts);
      expect(one.what.length).toBeGreaterThan(20);
      expect(one.why.length).toBeGreaterThan(10);
      expect(one.source).not.toBe('');
    },
  );

  it('every outcome is expected by at least fifteen cases', () => {
    for (const risk of ['none_unlikely', 'risk', 'high'] as const) {
      expect(recommendationCases.filter((one) => one.risk === risk).length, risk).toBeGreaterThanOrEqual(15);
    }
  });
});
