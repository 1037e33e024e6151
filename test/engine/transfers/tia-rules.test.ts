import { describe, expect, test } from 'vitest';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { openQuestions, proposedResult, standingOf } from '../../../src-main/engine/transfers/rules/tia.ts';

const texts = loadTemplates('templates').tiaTexts();

test.each([
  ['nothing said', {}, null, 'openLaw'],
  ['still unclear', { 'law.applies': 'unclear' }, null, 'openLaw'],
  ['the laws do not reach it', { 'law.applies': 'no', 'know.form': 'clear' }, 'adequate', 'lawDoesNotApply'],
  [
    'they reach it but are not applied by documented experience',
    { 'law.applies': 'yes', 'law.practice': 'notApplied', 'know.form': 'clear' },
    'adequate',
    'notAppliedInPractice',
  ],
  [
    'clear text, and nothing known of the practice (use cases 6, 7)',
    { 'law.applies': 'yes', 'law.practice': 'unknown', 'know.form': 'clear', 'measures.effect': 'effective' },
    'inadequate',
    'clearText',
  ],
  [
    'encrypted, measures effective',
    {
      'law.applies': 'yes',
      'law.practice': 'applied',
      'know.form': 'encrypted',
      'measures.effect': 'effective',
    },
    'supplementary_ok',
    'measuresEffective',
  ],
  [
    'encrypted, measures not effective',
    {
      'law.applies': 'yes',
      'law.practice': 'applied',
      'know.form': 'encrypted',
      'measures.effect': 'notEffective',
    },
    'inadequate',
    'measuresMissing',
  ],
])('%s', (_case, choices, result, reason) => {
  const answers = Object.fromEntries(
    Object.entries(choices).map(([id, choice]) => [id, { choice: choice as string, text: '' }]),
  );
  expect(proposedResult(answers)).toEqual({ result, reasonIds: [reason] });
});

describe('the six steps', () => {
  const questions = texts.steps.flatMap((step) => step.questions);

  test('are those of the EDPB, each question once', () => {
    expect(texts.steps.map(({ id }) => id)).toEqual(['know', 'tool', 'law', 'measures', 'formal', 'review']);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  test('passages belong to a question and name a source that is there; reasons are those of the rule', () => {
    const ids = new Set(questions.map(({ id }) => id));
    const sources = new Set(texts.sources.map(({ id }) => id));
    expect(texts.blocks.filter(({ questionId }) => !ids.has(questionId))).toEqual([]);
    expect(texts.blocks.filter(({ sourceId }) => !sources.has(sourceId))).toEqual([]);
    expect(texts.reasons.map(({ id }) => id).sort()).toEqual(
      [
        'clearText',
        'lawDoesNotApply',
        'measuresEffective',
        'measuresMissing',
        'notAppliedInPractice',
        'openLaw',
      ].sort(),
    );
  });

  test('a mandatory question is open until its choice or its words are there; others never are', () => {
    const mandatory = questions.filter(({ isMandatory }) => isMandatory);
    expect(openQuestions(texts, {})).toEqual(mandatory.map(({ id }) => id));
    const words = {
      'know.form': { choice: null, text: 'Klartext' },
      'know.data': { choice: null, text: ' ' },
    };
    expect(openQuestions(texts, words)).toEqual(expect.arrayContaining(['know.form', 'know.data']));
    const all = Object.fromEntries(
      questions.map(({ id, options }) => [id, { choice: options[0]?.id ?? null, text: 'x' }]),
    );
    expect(openQuestions(texts, all)).toEqual([]);
  });
});

test.each([
  [null, false, 'draft'],
  [{ reviewOn: '2026-11-24' }, false, 'concluded'],
  [{ reviewOn: '2026-11-23' }, false, 'reviewDue'],
  [{ reviewOn: '2026-11-23' }, true, 'replaced'],
])('a conclusion %j, replaced %s, on 23 November is %s', (conclusion, isReplaced, standing) => {
  expect(standingOf(conclusion, isReplaced, '2026-11-23')).toBe(standing);
});
