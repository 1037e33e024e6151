import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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

  test.each(questionnaires)(
    '$id: groups and sources that are named exist, and every one is used',
    (questionnaire) => {
      const groups = questionnaire.groups.map((group) => group.id);
      expect([...new Set(questionnaire.questions.map((question) => question.group))].sort()).toEqual(
        [...groups].sort(),
      );
      const sources = new Set(questionnaire.sources.map((source) => source.id));
      expect(
        questionnaire.questions.flatMap((question) => question.sources).filter((id) => !sources.has(id)),
      ).toEqual([]);
      expect(questionnaire.questions.filter((question) => question.sources.length === 0)).toEqual([]);
    },
  );

  test.each(questionnaires)(
    '$id: questions of a group stand together, in the order of the groups',
    (questionnaire) => {
      const order = questionnaire.groups.map((group) => group.id);
      const places = questionnaire.questions.map((question) => order.indexOf(question.group));
      expect(places).toEqual([...places].sort((one, other) => one - other));
    },
  );

  test('a question is a question, an explanation and a demand are sentences', () => {
    for (const question of questions) {
      for (const language of ['de', 'en'] as const) {
        expect(question.text[language], question.id).toMatch(/\?$/);
        expect(question.demand[language], question.id).toMatch(/^(Bitte|Please) .*\.$/);
        expect(question.why[language], question.id).toMatch(/\.$/);
        expect(question.consequence[language], question.id).toMatch(/\.$/);
      }
    }
  });

  test('every question on measures names its control and lowest protection need', () => {
    const controls = new Set(templates.controls().controls.map((control) => control.id));
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
