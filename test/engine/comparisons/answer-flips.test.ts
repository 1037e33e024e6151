import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnswerValue, AnswerValue as Values } from '../../../src-main/contract/assessments.ts';
import type { Musts } from '../../../src-main/contract/comparison-record.ts';
import { answerFlips } from '../../../src-main/engine/comparisons/rules/answer-flips.ts';
import {
  type CandidateFacts,
  type ComparisonFacts,
  type RunOfCandidate,
  withAnswer,
} from '../../../src-main/engine/comparisons/rules/candidate-facts.ts';
import { compare } from '../../../src-main/engine/comparisons/rules/compare.ts';
import { mustRules } from '../../../src-main/engine/comparisons/rules/musts.ts';
import { soleFirst } from '../../../src-main/engine/comparisons/rules/ranking.ts';
import { contendersOf, judgeCandidates } from '../../../src-main/engine/comparisons/rules/standings.ts';
import { sharesOf } from '../../../src-main/engine/comparisons/rules/weighting.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { weights } from './contenders.ts';

const templates = loadTemplates(join(import.meta.dirname, '../../../templates'));
/** Real questions, few of each part so that one answer weighs enough to turn something. */
const questionnaires = templates.questionnaires().map((questionnaire) => ({
  ...questionnaire,
  questions: questionnaire.questions.filter(({ minLevel }) => minLevel !== 'high').slice(0, 4),
}));
const asked = questionnaires.flatMap(({ id, questions }) =>
  questions.map((question) => ({ questionnaireId: id, question })),
);
const asOf = '2026-11-23';
const musts: Musts = { agreement: true, transfer: true, level: false, maxYearlyCents: null, questionIds: [] };

function runWith(values: readonly (AnswerValue | null)[]): RunOfCandidate {
  const answers = asked.map(({ question }, index) => ({
    questionId: question.id,
    value: values[index] ?? null,
    note: '',
    quote: '',
    place: '',
    evidence: [],
    answeredAt: null,
  }));
  return {
    id: 'run',
    run: 1,
    decidedAt: null,
    need: 'normal',
    questionnaires,
    asked,
    answers: new Map(answers.map((answer) => [answer.questionId, answer])),
    treatments: new Map(),
    transfer: { verdict: 'ok', isInsideOnly: true, findings: [] },
  };
}

function candidate(serviceId: string, run: RunOfCandidate | null, yearlyCents = 100_000): CandidateFacts {
  return {
    ...{ serviceId, vendorId: serviceId, vendor: serviceId, legalName: '', city: '', service: '' },
    ...{ isGone: false, yearlyCents, priceFrom: 'offer' as const, subProcessors: 0, run },
  };
}

function factsOf(candidates: readonly CandidateFacts[]): ComparisonFacts {
  return { asOf, candidates, controls: templates.controls() };
}

const all = (value: AnswerValue) => asked.map(() => value);
const value = fc.oneof(
  { weight: 6, arbitrary: fc.constant<AnswerValue>('fulfilled') },
  { weight: 2, arbitrary: fc.constant<AnswerValue>('partly') },
  { weight: 1, arbitrary: fc.constantFrom<AnswerValue>(...Values.options) },
);
const answersOf = fc.array(value, { minLength: asked.length, maxLength: asked.length });
const comparisons = fc
  .array(fc.tuple(answersOf, fc.integer({ min: 50_000, max: 200_000 })), { minLength: 2, maxLength: 4 })
  .map((rows) =>
    factsOf(rows.map(([values, cents], index) => candidate(`s-${index}`, runWith(values), cents))),
  );
const runs = { numRuns: 60 };

const firstOf = (facts: ComparisonFacts, given: Parameters<typeof sharesOf>[0]) =>
  soleFirst(contendersOf(judgeCandidates(facts.candidates, mustRules(musts, facts))), sharesOf(given));

function changed(facts: ComparisonFacts, serviceId: string, questionId: string, to: AnswerValue) {
  return factsOf(
    facts.candidates.map((one) =>
      one.serviceId === serviceId && one.run ? { ...one, run: withAnswer(one.run, questionId, to) } : one,
    ),
  );
}

const better: Record<string, AnswerValue> = {
  null: 'partly',
  unknown: 'partly',
  missing: 'partly',
  partly: 'fulfilled',
};
const worse: Record<string, AnswerValue> = { fulfilled: 'partly', partly: 'missing' };

test('a claimed answer, given, changes who is first; every answer that is not claimed does not', () => {
  let claimed = 0;
  fc.assert(
    fc.property(comparisons, weights, (facts, given) => {
      const first = firstOf(facts, given);
      if (first === null) return;
      const rules = mustRules(musts, facts);
      const flips = answerFlips(judgeCandidates(facts.candidates, rules), rules, sharesOf(given));
      for (const { serviceId, run } of facts.candidates)
        for (const { question } of run?.asked ?? []) {
          const steps = serviceId === first ? worse : better;
          const to = steps[String(run?.answers.get(question.id)?.value ?? null)];
          if (to === undefined) continue;
          const after = firstOf(changed(facts, serviceId, question.id, to), given);
          const flip = flips.find((one) => one.serviceId === serviceId && one.questionId === question.id);
          expect(after !== first).toBe(flip !== undefined);
          if (flip === undefined) continue;
          expect({ to: flip.to, first: flip.first }).toEqual({ to, first: after });
          claimed += 1;
        }
    }),
    runs,
  );
  expect(claimed).toBeGreaterThan(20);
});

test('the needed points lie on the way from the old to the new ones', () => {
  fc.assert(
    fc.property(comparisons, weights, (facts, given) => {
      if (given.price > 0) return;
      const rules = mustRules(musts, facts);
      const flips = answerFlips(judgeCandidates(facts.candidates, rules), rules, sharesOf(given));
      for (const { scoreNeeded, scoreFrom, scoreTo } of flips) {
        if (scoreNeeded === null) continue;
        const [low = 0, high = 0] = [scoreFrom, scoreTo].sort((one, other) => one - other);
        expect(scoreNeeded).toBeGreaterThanOrEqual(low - 1e-6);
        expect(scoreNeeded).toBeLessThanOrEqual(high + 1e-6);
      }
    }),
    runs,
  );
});

test('who fails a must is never ranked, and turning the vendors round changes nothing', () => {
  fc.assert(
    fc.property(comparisons, weights, (facts, given) => {
      const chosen = { weights: given, musts };
      const said = compare(facts, chosen);
      for (const { failedMusts, rank, standing } of said.vendors)
        if (failedMusts.length > 0)
          expect({ rank, standing }).toEqual({ rank: null, standing: 'knockedOut' });
      const turned = compare(factsOf(facts.candidates.toReversed()), chosen);
      expect({ ...turned, vendors: turned.vendors.toReversed() }.vendors).toEqual(said.vendors);
      expect(turned.first).toEqual(said.first);
      expect(turned.flips).toEqual(said.flips);
    }),
    { numRuns: 20 },
  );
});

describe('musts', () => {
  const form = asked.find(({ question }) => question.id === 'form');
  const values = (changedValue: AnswerValue | null) =>
    asked.map(({ question }) => (question.id === 'form' ? changedValue : 'fulfilled')) as AnswerValue[];
  const condition = (dueOn: string, doneOn: string | null = null) =>
    new Map([
      ['answer:form', { kind: 'condition' as const, text: '', ownerId: 'p', dueOn, reason: '', doneOn }],
    ]);
  const agreementOf = (run: RunOfCandidate | null) => {
    const facts = factsOf([candidate('s', run)]);
    return mustRules(musts, facts)[0]?.cellOf(facts.candidates[0] as CandidateFacts);
  };

  test.each([
    ['everything there', runWith(all('fulfilled')), 'met', 'vollständig'],
    ['one missing', runWith(values('missing')), 'failed', '1 fehlt'],
    ['one partly', runWith(values('partly')), 'conditional', '1 teilweise'],
    ['one unclear', runWith(values('unknown')), 'open', '1 offen'],
    ['not assessed', null, 'open', 'nicht bewertet'],
    [
      'missing, condition due today',
      { ...runWith(values('missing')), treatments: condition('2026-11-23') },
      'conditional',
      '1 Auflage',
    ],
    [
      'missing, condition due yesterday',
      { ...runWith(values('missing')), treatments: condition('2026-11-22') },
      'failed',
      '1 fehlt',
    ],
    [
      'missing, condition met',
      { ...runWith(values('missing')), treatments: condition('2026-11-22', '2026-11-20') },
      'met',
      'vollständig',
    ],
  ] as const)('mandatory content of the contract: %s', (_name, run, state, text) => {
    expect(form?.question.severity).toBe('blocker');
    expect(agreementOf(run)).toMatchObject({ state, text: { de: text } });
  });

  test('a condition on which the first rests is told with its day, and who is first without it', () => {
    const leader = { ...runWith(values('missing')), treatments: condition('2026-12-31') };
    const facts = factsOf([candidate('a', leader), candidate('b', runWith(all('partly')))]);
    const { flips } = compare(facts, { weights: defaults, musts });
    expect(flips.losses).toMatchObject([
      { serviceId: 'a', must: 'agreement', first: 'b', term: { dueOn: '2026-12-31' } },
    ]);
  });

  test.each([
    [100_000, 'met'],
    [100_001, 'failed'],
  ])('cost up to 1,000 euro: %i cents', (cents, state) => {
    const facts = factsOf([candidate('s', runWith(all('fulfilled')), cents)]);
    const [rule] = mustRules({ ...musts, agreement: false, transfer: false, maxYearlyCents: 100_000 }, facts);
    expect(rule?.cellOf(facts.candidates[0] as CandidateFacts).state).toBe(state);
  });
});

const defaults = {
  processingAgreement: 300,
  technicalMeasures: 350,
  hostingTransfer: 200,
  subProcessors: 100,
  certificatesOperation: 50,
  price: 0,
};
