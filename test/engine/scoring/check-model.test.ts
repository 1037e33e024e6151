import { describe, expect, test } from 'vitest';
import type { ModelFindingCode } from '../../../src-main/contract/scoring-check.ts';
import type { ModelContent } from '../../../src-main/contract/scoring-model.ts';
import { checkModel } from '../../../src-main/engine/scoring/rules/check-model.ts';
import { scoringLaw, templates } from './law.ts';
import { behaviourRule, profileRule, soundModel } from './models.ts';

const today = '2026-11-23';
const codes = (model: ModelContent) => checkModel(model, scoringLaw, today).map(({ code }) => code);

describe('what the check finds in a model', () => {
  test('nothing in a sound one', () => {
    expect(codes(soundModel())).toEqual([]);
  });

  const rules = soundModel().rules;
  const { handOver } = soundModel();
  const year = (on: string) => ({ biasCheck: { on, by: 'Berg', result: 'x' } });
  const plus = (...more: ModelContent['rules']) => ({ rules: [...rules, ...more] });
  test.each<[string, Partial<ModelContent>, ModelFindingCode[]]>([
    ['no basis of the profile', { profiling: { basis: 'missing', note: '' } }, ['profilingBasisMissing']],
    ['nobody who checks', { humanCheck: '  ' }, ['humanCheckMissing']],
    ['thresholds the wrong way round', { thresholds: { marketing: 81, sales: 80 } }, ['thresholdsReversed']],
    ['equal thresholds', { thresholds: { marketing: 80, sales: 80 } }, []],
    ['no signal', { rules: [] }, ['noRules']],
    ['no purpose', { purpose: '' }, ['purposeMissing']],
    ['nobody is told', { logicNotice: '' }, ['logicMissing']],
    ['no check for disadvantage', { biasCheck: null }, ['biasCheckMissing']],
    ['a check a year old today', year('2025-11-23'), []],
    ['a check older than a year', year('2025-11-22'), ['biasCheckOld']],
    ['nothing passed on', { handOver: { ...handOver, passedOn: [] } }, ['handOverMissing']],
    ['nothing reported back', { handOver: { ...handOver, reportedBack: [] } }, ['handOverMissing']],
    ['a threshold nobody reaches', { thresholds: { marketing: 50, sales: 121 } }, ['salesUnreachable']],
    ['a threshold just reached', { thresholds: { marketing: 50, sales: 120 } }, []],
    ['a rule without name', plus(profileRule({ id: 'x', label: ' ' })), ['ruleIncomplete']],
    ['a rule without points', plus(profileRule({ id: 'x', points: 0 })), ['ruleIncomplete']],
    [
      'a rule without values',
      plus(profileRule({ id: 'x', test: { kind: 'oneOf', values: [''] } })),
      ['ruleIncomplete'],
    ],
    [
      'a rule without bounds',
      plus(profileRule({ id: 'x', test: { kind: 'between', from: null, to: null } })),
      ['ruleIncomplete'],
    ],
    ['a rule without event', plus(behaviourRule({ id: 'x', event: '', cap: 1 })), ['ruleIncomplete']],
    ['a rule without basis', plus(profileRule({ id: 'x', basis: 'missing' })), ['ruleBasisMissing']],
    [
      'measuring on another basis',
      plus(behaviourRule({ id: 'x', cap: 1, source: 'tracking', basis: 'notNeeded' })),
      ['trackingWithoutConsent'],
    ],
    [
      'measuring with consent',
      plus(behaviourRule({ id: 'x', cap: 1, source: 'tracking', basis: 'measurement' })),
      [],
    ],
    ['bought data', plus(profileRule({ id: 'x', source: 'purchased' })), ['purchasedData']],
    [
      'points that never fade',
      plus(behaviourRule({ id: 'x', cap: 1, halfLifeDays: null })),
      ['decayMissing'],
    ],
    ['each time without cap', plus(behaviourRule({ id: 'x' })), ['capMissing']],
    ['one signal that reaches sales', plus(profileRule({ id: 'x', points: 80 })), ['oneRuleDecides']],
    ['one signal just below', plus(profileRule({ id: 'x', points: 79 })), []],
    ['a first name', plus(profileRule({ id: 'x', attribute: 'Vorname' })), ['biasRisk']],
    ['a postcode', plus(profileRule({ id: 'x', attribute: 'zipCode' })), ['biasRisk']],
  ])('%s', (_name, part, expected) => {
    expect(codes(soundModel(part))).toEqual(expected);
  });

  test('names the rule and the word, blockers first', () => {
    const found = checkModel(
      soundModel({ purpose: '', rules: [...rules, profileRule({ id: 'x', attribute: 'Religion' })] }),
      scoringLaw,
      today,
    );
    expect(found).toEqual([
      { code: 'specialCategory', severity: 'blocker', ruleId: 'x', detail: 'religion' },
      { code: 'purposeMissing', severity: 'major', ruleId: null, detail: '' },
    ]);
  });

  test('the starter has what only the company itself can know left open', () => {
    for (const language of ['de', 'en'] as const) {
      expect(codes(templates.scoringStarter().models[language])).toEqual([
        'humanCheckMissing',
        'logicMissing',
        'biasCheckMissing',
      ]);
    }
  });
});

describe('Art. 9: words that give a special category away', () => {
  const found = (attribute: string, ...values: string[]) =>
    codes(
      soundModel({
        rules: [profileRule({ attribute, test: { kind: 'oneOf', values: [...values, 'x'] } }), ...rules()],
      }),
    );
  const rules = () => soundModel().rules.slice(1);
  test.each([
    ['Gesundheitszustand'],
    ['health_status'],
    ['healthStatus'],
    ['HEALTH'],
    ['Krankheitstage'],
    ['Schwangerschaft'],
    ['Religionszugehörigkeit'],
    ['Konfession'],
    ['Politische Meinung'],
    ['Parteimitglied'],
    ['Ethnische Herkunft'],
    ['Gewerkschaft'],
    ['trade union'],
    ['Sexuelle Orientierung'],
    ['genetic marker'],
    ['Fingerabdruck'],
  ])('%s', (attribute) => {
    expect(found(attribute)).toContain('specialCategory');
  });

  test.each([['evangelisch'], ['Muslim'], ['CDU'], ['schwanger']])('a value: %s', (value) => {
    expect(found('Merkmal', value)).toContain('specialCategory');
  });

  test.each([
    ['Branche', 'Gesundheitswesen'],
    ['Sector', 'Health care'],
    ['Branche', 'Krankenhäuser'],
    ['Herkunft des Leads', 'Messe'],
    ['Region', 'European Union'],
    ['Rolle', 'Third party'],
    ['Vertragspartei', 'ja'],
    ['Ausbildungsklasse', 'Unionsrecht'],
    ['Ampel', 'grün'],
  ])('not %s: %s', (attribute, value) => {
    expect(found(attribute, value)).not.toContain('specialCategory');
  });
});
