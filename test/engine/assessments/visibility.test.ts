import { describe, expect, it } from 'vitest';
import { QuestionFact } from '../../../src-main/contract/questionnaire.ts';
import type { ProtectionNeed } from '../../../src-main/contract/values.ts';
import { heldFacts, type ServiceFacts } from '../../../src-main/engine/assessments/rules/run-facts.ts';
import { visibleQuestions } from '../../../src-main/engine/assessments/rules/visibility.ts';
import { question, questionnaire, runFacts, templates } from './run-fixture.ts';

const hidden = { de: 'entfällt', en: 'falls away' };

describe('A question is asked only if its fact holds', () => {
  it.each(QuestionFact.options.filter((fact) => fact !== 'isProcessor'))('%s', (fact) => {
    const only = questionnaire('processingAgreement', 100, [
      question('q', { condition: { fact, reasonWhenHidden: hidden } }),
    ]);
    const without = visibleQuestions([only], new Set(['isProcessor']), 'normal');
    expect(without).toEqual({ asked: [], hidden: [{ questionId: 'q', reason: hidden }] });
    expect(visibleQuestions([only], new Set(['isProcessor', fact]), 'normal').hidden).toEqual([]);
  });

  it('Art. 28 GDPR is asked of processors only', () => {
    const contract = questionnaire('processingAgreement', 100, [question('form')]);
    const measures = questionnaire('technicalMeasures', 100, [question('zutritt.1')]);
    const visible = visibleQuestions([contract, measures], new Set(), 'normal');
    expect(visible.asked.map((entry) => entry.question.id)).toEqual(['zutritt.1']);
    expect(visible.hidden[0]?.reason.de).toContain('Art.\u00a028 DSGVO gilt nur für Auftragsverarbeiter');
  });
});

describe('Measures are asked up to the protection need, cumulatively', () => {
  it.each<[ProtectionNeed, number]>([
    ['normal', 33],
    ['high', 58],
    ['veryHigh', 78],
  ])('%s asks %i of the 78', (need, count) => {
    const visible = visibleQuestions([templates.questionnaire('technicalMeasures')], new Set(), need);
    expect(visible.asked).toHaveLength(count);
    expect(visible.hidden).toHaveLength(78 - count);
  });
});

describe('Facts follow from the service and its places', () => {
  const held = (service: Partial<ServiceFacts>, transfer: Parameters<typeof runFacts>[1]) => {
    const facts = runFacts({}, transfer);
    return [...heldFacts({ ...facts, service: { ...facts.service, ...service } })].sort();
  };
  it.each<[string, Partial<ServiceFacts>, Parameters<typeof runFacts>[1], string[]]>([
    ['all in Germany', {}, {}, ['isProcessor']],
    ['joint controllers', { role: 'joint' }, {}, []],
    [
      'storage in Switzerland is a third country',
      {},
      { points: [{ country: 'CH', kind: 'storage', tool: 'none' }] },
      ['hasThirdCountry', 'isProcessor'],
    ],
    [
      'an unknown place may be outside the EEA',
      {},
      { points: [{ country: null, kind: 'backup', tool: 'none' }] },
      ['hasThirdCountry', 'isProcessor'],
    ],
    [
      'storage in the United States under the DPF',
      {},
      { points: [{ country: 'US', kind: 'storage', tool: 'dpf' }] },
      ['hasThirdCountry', 'hasUnitedStates', 'isProcessor', 'usesDpf'],
    ],
    [
      'sub-processor in India with clauses',
      {},
      { points: [{ country: 'IN', kind: 'subprocessor', tool: 'scc' }] },
      ['hasSubProcessors', 'hasThirdCountry', 'isProcessor', 'usesContractualClauses'],
    ],
    ['parent in the United States', {}, { parentSeat: 'US' }, ['hasParentInThirdCountry', 'isProcessor']],
    ['parent in France', {}, { parentSeat: 'FR' }, ['isProcessor']],
    [
      'sensitive data',
      { hasHrData: true, hasSpecialCategories: true, hasProfessionalSecrecy: true },
      {},
      ['hasHrData', 'hasProfessionalSecrecy', 'hasSpecialCategories', 'isProcessor'],
    ],
  ])('%s', (_name, service, transfer, expected) => {
    expect(held(service, transfer)).toEqual(expected);
  });
});
