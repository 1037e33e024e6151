import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Answer, AnswerValue, Treatment } from '../../../src-main/contract/assessments.ts';
import type { Compensation } from '../../../src-main/contract/compensation.ts';
import type { MeasureLevel } from '../../../src-main/contract/values.ts';
import type { RunOfCandidate } from '../../../src-main/engine/comparisons/rules/candidate-facts.ts';
import { levelMust } from '../../../src-main/engine/comparisons/rules/level-must.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

const templates = loadTemplates(join(import.meta.dirname, '../../../templates'));
const controls = templates.controls();
const questionnaires = templates.questionnaires();
const questions = questionnaires.flatMap((questionnaire) => questionnaire.questions);
const control = 'zugriff';
const asOf = '2026-11-23';

interface Case {
  value?: AnswerValue;
  step?: 'normal' | 'high';
  own?: MeasureLevel | null;
  treatment?: Partial<Treatment>;
  compensatedUntil?: string;
}

/** A run that fulfils everything but the questions of one control at one step. */
function runWith({ value, step = 'normal', own = null, treatment, compensatedUntil }: Case): RunOfCandidate {
  const answers = questions.map((question): [string, Answer] => {
    const isChanged = question.control === control && question.minLevel === step && value !== undefined;
    const answer = isChanged ? value : 'fulfilled';
    return [
      question.id,
      {
        questionId: question.id,
        value: answer,
        note: '',
        quote: '',
        place: '',
        evidence: [],
        answeredAt: null,
      },
    ];
  });
  const treated = {
    kind: 'condition',
    text: '',
    ownerId: 'p',
    dueOn: '2027-01-31',
    reason: '',
    doneOn: null,
  };
  const compensation: Compensation = {
    text: 'Eigene Verschlüsselung',
    acceptedBy: 'Birte Saathoff',
    acceptedOn: '2026-01-01',
    validUntil: compensatedUntil ?? '',
    attachment: null,
  };
  return {
    ...{ id: 'run', run: 1, decidedAt: null, need: 'normal', questionnaires, asked: [] },
    answers: new Map(answers),
    treatments: new Map(treatment ? [[`level:${control}`, { ...treated, ...treatment } as Treatment]] : []),
    compensations: new Map(compensatedUntil ? [[control, compensation]] : []),
    ownLevels: new Map([[control, own]]),
    transfer: { verdict: 'ok', isInsideOnly: true, findings: [] },
  };
}

it.each<[string, Case, string]>([
  ['all fulfilled', {}, 'met'],
  ['a measure is missing', { value: 'missing' }, 'failed'],
  ['partly is not enough', { value: 'partly' }, 'failed'],
  ['not answered', { value: 'unknown' }, 'open'],
  ['a condition carries no level', { value: 'missing', treatment: {} }, 'failed'],
  [
    'an accepted risk carries no level',
    { value: 'missing', treatment: { kind: 'acceptedRisk', reason: 'wenig Daten' } },
    'failed',
  ],
  [
    'the demand was met',
    { value: 'missing', treatment: { kind: 'demand', doneOn: '2026-11-01' } },
    'conditional',
  ],
  ['compensated to and on its last day', { value: 'missing', compensatedUntil: asOf }, 'conditional'],
  ['the compensation ended yesterday', { value: 'missing', compensatedUntil: '2026-11-22' }, 'failed'],
  ['weaker than the company itself', { value: 'missing', step: 'high', own: 'high' }, 'failed'],
  ['weaker above what anybody has', { value: 'missing', step: 'high', own: 'basic' }, 'met'],
])('Art. 32 GDPR, %s: %s', (_name, given, expected) => {
  expect(levelMust(runWith(given), asOf, controls).state).toBe(expected);
});

it('a compensation in force is a term until its last day', () => {
  const { terms } = levelMust(runWith({ value: 'missing', compensatedUntil: '2027-03-31' }), asOf, controls);
  expect(terms).toMatchObject([{ findingId: 'level:zugriff', dueOn: '2027-03-31', kind: 'compensation' }]);
});
