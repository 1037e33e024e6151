import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  DataContext,
  SeverityAnswer,
  SeverityLevel,
  type SeverityQuestion,
} from '../../../src-main/contract/breach-severity.ts';
import { severity } from '../../../src-main/engine/breaches/rules/severity.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

const method = loadTemplates('templates').severityMethod();

const contexts = fc.array(
  fc.record({
    category: fc.constantFrom(...DataContext.options),
    score: fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4),
    reason: fc.constant('because'),
  }),
  { minLength: 1, maxLength: 6 },
);
const circumstance = fc.constantFrom<0 | 0.25 | 0.5>(0, 0.25, 0.5);
const identifiability = fc.constantFrom<0.25 | 0.5 | 0.75 | 1>(0.25, 0.5, 0.75, 1);
const circumstances = fc.record({
  confidentiality: circumstance,
  integrity: circumstance,
  availability: circumstance,
  malicious: fc.boolean(),
});
const question: fc.Arbitrary<SeverityQuestion> = fc.record({ contexts, identifiability, circumstances });

/** Both of two questions that differ in one value only, the smaller value first. */
function raised<T extends number | boolean>(
  value: fc.Arbitrary<T>,
  set: (to: SeverityQuestion, value: T) => SeverityQuestion,
): fc.Arbitrary<[SeverityQuestion, SeverityQuestion]> {
  return fc
    .tuple(question, value, value)
    .map(([base, one, other]) => (one <= other ? [one, other] : [other, one]).map((each) => set(base, each)))
    .map(([lower, upper]) => [lower as SeverityQuestion, upper as SeverityQuestion]);
}

const inCircumstances =
  (name: keyof SeverityQuestion['circumstances']) =>
  (to: SeverityQuestion, value: number | boolean): SeverityQuestion => ({
    ...to,
    circumstances: { ...to.circumstances, [name]: value },
  });

it('the score lies between 0.25 and 6, in quarters, and the answer fits the contract', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const answer = severity(asked, method);
      expect(SeverityAnswer.parse(answer)).toEqual(answer);
      expect(answer.score).toBeGreaterThanOrEqual(0.25);
      expect(answer.score).toBeLessThanOrEqual(6);
      expect(Number.isInteger(answer.score * 4)).toBe(true);
    }),
  );
});

it.each([
  [
    'ease of identification',
    raised(identifiability, (to, value) => ({ ...to, identifiability: value as 0.25 | 0.5 | 0.75 | 1 })),
  ],
  ['confidentiality', raised(circumstance, inCircumstances('confidentiality'))],
  ['integrity', raised(circumstance, inCircumstances('integrity'))],
  ['availability', raised(circumstance, inCircumstances('availability'))],
  ['intent', raised(fc.boolean(), inCircumstances('malicious'))],
])('a higher value of %s never lowers score or level', (_name, pairs) => {
  fc.assert(
    fc.property(pairs, ([lower, upper]) => {
      const [one, other] = [severity(lower, method), severity(upper, method)];
      expect(other.score).toBeGreaterThanOrEqual(one.score);
      expect(SeverityLevel.options.indexOf(other.level)).toBeGreaterThanOrEqual(
        SeverityLevel.options.indexOf(one.level),
      );
    }),
  );
});

it('a further context never lowers the score', () => {
  fc.assert(
    fc.property(question, contexts, (asked, more) => {
      const richer = { ...asked, contexts: [...asked.contexts, ...more] };
      expect(severity(richer, method).score).toBeGreaterThanOrEqual(severity(asked, method).score);
    }),
  );
});

it('the order of the contexts does not matter, not even for the words', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const reversed = { ...asked, contexts: asked.contexts.toReversed() };
      expect(severity(reversed, method)).toEqual(severity(asked, method));
    }),
  );
});

it('the steps add up: product and circumstances are the score, the level’s step repeats it', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { score, steps } = severity(asked, method);
      const value = (id: string) => steps.find((step) => step.id === id)?.value ?? Number.NaN;
      expect(value('context') * value('identifiability')).toBe(value('product'));
      expect(value('product') + value('circumstances')).toBe(score);
      expect([value('score'), value('level')]).toEqual([score, score]);
    }),
  );
});
