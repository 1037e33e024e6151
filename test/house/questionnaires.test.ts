import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asContent } from '../../src-main/engine/kernel/own-questionnaire.ts';
import { checkContent } from '../../src-main/engine/questionnaires/rules/check-content.ts';
import { loadTemplates } from '../../src-main/engine/templates.ts';

const templates = loadTemplates(join(import.meta.dirname, '../../templates'));
const questionnaires = templates.questionnaires();
const questions = questionnaires.flatMap((questionnaire) => questionnaire.questions);

describe('the questionnaires', () => {
  test('43 elements of the processing agreement, 78 questions on measures', () => {
    expect(templates.questionnaire('processingAgreement').questions).toHaveLength(43);
    expect(templates.questionnaire('technicalMeasures').questions).toHaveLength(78);
  });

  test('ids are unique over all questionnaires', () => {
    const ids = questions.map((question) => question.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('their weights sum to 100', () => {
    expect(questionnaires.reduce((sum, questionnaire) => sum + questionnaire.weight, 0)).toBe(100);
  });

  const controls = new Set(templates.controls().controls.map((control) => control.id));

  test.each(questionnaires)('$id passes the checks that own questionnaires have to pass', (questionnaire) => {
    expect(checkContent(asContent(questionnaire), { controls })).toEqual([]);
  });

  test('every question on measures names its control and lowest protection need', () => {
    for (const question of templates.questionnaire('technicalMeasures').questions) {
      expect(controls.has(question.control ?? ''), question.id).toBe(true);
      expect(question.minLevel, question.id).toBeDefined();
      expect(question.severity, question.id).toBe(question.minLevel === 'veryHigh' ? 'minor' : 'major');
    }
  });

  test('the catalogue of controls and the questionnaire ask the same words', () => {
    const asked = templates
      .questionnaire('technicalMeasures')
      .questions.map(({ id, minLevel, text }) => ({ id, minLevel, text }));
    expect(templates.controls().controls.flatMap((control) => control.questions)).toEqual(asked);
  });
});
