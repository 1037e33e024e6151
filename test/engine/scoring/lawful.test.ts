import { describe, expect, test } from 'vitest';
import type { DataSource, RuleBasis, ScoringConsent } from '../../../src-main/contract/scoring-model.ts';
import { neededConsents } from '../../../src-main/engine/scoring/rules/rule-basis.ts';
import { behaviourRule, leadOf, modelOf, profileRule } from './models.ts';
import { score } from './score.ts';

const both: ScoringConsent[] = ['scoring', 'measurement'];

describe('the consents that points need', () => {
  test.each<[RuleBasis, DataSource, ScoringConsent[] | null]>([
    ['missing', 'form', null],
    ['missing', 'tracking', null],
    ['notNeeded', 'form', []],
    ['notNeeded', 'purchased', []],
    ['notNeeded', 'tracking', ['measurement']],
    ['notNeeded', 'mailTracking', ['measurement']],
    ['scoring', 'form', ['scoring']],
    ['scoring', 'mailTracking', ['scoring', 'measurement']],
    ['measurement', 'mailTracking', ['measurement']],
    ['measurement', 'form', ['measurement']],
  ])('%s, from %s', (basis, source, needed) => {
    expect(neededConsents({ basis, source })).toEqual(needed);
  });
});

describe('the lawful score beside the full one', () => {
  const model = (basis: RuleBasis, source: DataSource = 'form', points = 30) =>
    modelOf([profileRule({ points: 60 }), behaviourRule({ points, source, basis, halfLifeDays: null })]);
  const lead = (...consents: ScoringConsent[]) =>
    leadOf({ consents, events: [{ event: 'Klick', daysAgo: 0, count: 1 }] });

  test.each<[string, ReturnType<typeof model>, ReturnType<typeof lead>, number, number, string]>([
    ['with consent', model('measurement'), lead(...both), 90, 90, 'salesReady'],
    ['without consent to measuring', model('measurement'), lead('scoring'), 60, 90, 'marketingReady'],
    ['without basis', model('missing'), lead(...both), 60, 90, 'marketingReady'],
    [
      'measured, another basis named, no consent',
      model('notNeeded', 'tracking'),
      lead('scoring'),
      60,
      90,
      'marketingReady',
    ],
    [
      'measured, another basis named, consent',
      model('notNeeded', 'tracking'),
      lead(...both),
      90,
      90,
      'salesReady',
    ],
    ['no consent needed', model('notNeeded'), lead('scoring'), 90, 90, 'salesReady'],
    [
      'points taken away without basis',
      model('missing', 'purchased', -50),
      lead(...both),
      60,
      10,
      'marketingReady',
    ],
    [
      'points taken away without consent',
      model('measurement', 'form', -50),
      lead('scoring'),
      60,
      10,
      'marketingReady',
    ],
    ['points taken away with consent', model('measurement', 'form', -50), lead(...both), 10, 10, 'below'],
    ['no consent to be scored at all', model('notNeeded'), lead('measurement'), 0, 90, 'notScored'],
  ])('%s', (_name, rules, who, lawful, full, lawfulBand) => {
    expect(score(rules, who).lead).toMatchObject({ lawful, full, lawfulBand, mayContact: true });
  });

  test('says for each part why it does not count, and which consent is missing', () => {
    expect(score(model('measurement'), lead('scoring')).parts).toMatchObject([
      { ruleId: 'role', isCounted: true, why: 'counted', missing: [] },
      { ruleId: 'click', isCounted: false, why: 'consentMissing', missing: ['measurement'] },
    ]);
    expect(score(model('missing'), lead()).parts).toMatchObject([
      { why: 'profilingConsentMissing', missing: ['scoring'] },
      { why: 'basisMissing' },
    ]);
  });

  test('a profile without basis scores nobody lawfully; a documented one needs no consent of its own', () => {
    const rules = model('notNeeded').rules.map((rule) => ({ ...rule, basis: 'notNeeded' as const }));
    const resting = (basis: 'missing' | 'documented') => modelOf(rules, { profiling: { basis, note: '' } });
    expect(score(resting('missing'), lead(...both)).lead).toMatchObject({
      lawful: 0,
      lawfulBand: 'notScored',
      full: 90,
    });
    expect(score(resting('documented'), lead()).lead).toMatchObject({ lawful: 90, lawfulBand: 'salesReady' });
  });

  test('Art. 21(3): an objection beats everything, in both scores', () => {
    expect(score(model('notNeeded'), { ...lead(...both), hasObjected: true })).toEqual({
      lead: {
        id: 'L-1',
        lawful: 0,
        full: 0,
        lawfulBand: 'excluded',
        fullBand: 'excluded',
        mayContact: false,
      },
      parts: [],
      silent: [],
      lawfulSum: 0,
      fullSum: 0,
    });
  });

  test('Art. 9: a special category counts in no score', () => {
    const rule = profileRule({
      id: 'belief',
      label: 'Konfession',
      attribute: 'Konfession',
      test: { kind: 'present' },
    });
    const who = leadOf({ attributes: { Rolle: 'Leitung', Konfession: 'ev.' } });
    expect(score(modelOf([profileRule(), rule]), who)).toMatchObject({
      lead: { lawful: 20, full: 20 },
      silent: [{ ruleId: 'belief', why: 'specialCategory' }],
    });
  });
});
