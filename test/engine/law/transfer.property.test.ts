import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  TransferPoint,
  type TransferQuestion,
  TransferVerdict,
} from '../../../src-main/contract/transfer.ts';
import { transferVerdict, verdictAlone, worstVerdict } from '../../../src-main/engine/law/transfer.ts';
import { transferRules } from '../../../src-main/engine/law/transfer-rules.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

const law = loadTemplates('templates').transferLaw();
const country = fc.oneof(
  fc.constantFrom(...law.countries.map((known) => known.code)),
  fc.string({ maxLength: 60 }),
  fc.constant(null),
);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const point: fc.Arbitrary<TransferPoint> = fc.record({
  country,
  kind: fc.constantFrom(...TransferPoint.shape.kind.options),
  tool: fc.constantFrom(...TransferPoint.shape.tool.options),
  dpf: optional(fc.record({ active: fc.boolean(), entityMatches: fc.boolean(), hrCovered: fc.boolean() })),
  sccComplete: optional(fc.boolean()),
  sccModuleOk: optional(fc.boolean()),
  tiaDone: optional(fc.boolean()),
  tiaResult: optional(fc.constantFrom('adequate', 'supplementary_ok', 'inadequate')),
});
const asked: fc.Arbitrary<TransferQuestion> = fc.record({
  asOf: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  providerSeat: country,
  parentSeat: country,
  parentMitigation: fc.constantFrom('none', 'partial', 'strong'),
  hrData: fc.boolean(),
  points: fc.array(point, { maxLength: 8 }),
});

it('the worst point decides', () => {
  fc.assert(
    fc.property(asked, (question) => {
      const answer = transferVerdict(question, law);
      expect(answer.verdict).toBe(worstVerdict(answer.points.map((entry) => entry.verdict)));
      expect(answer.points.slice(0, question.points.length).map((entry) => entry.country)).toEqual(
        question.points.map((entry) => entry.country),
      );
    }),
  );
});

it('the verdict alone is the verdict with reasons', () => {
  fc.assert(
    fc.property(asked, (question) => {
      expect(verdictAlone(question, law)).toBe(transferVerdict(question, law).verdict);
    }),
  );
});

it('the order of the points does not matter', () => {
  fc.assert(
    fc.property(asked, (question) => {
      const reversed = { ...question, points: question.points.toReversed() };
      expect(transferVerdict(reversed, law).verdict).toBe(transferVerdict(question, law).verdict);
    }),
  );
});

it('a place never gets a verdict other than its rule, and every rule is explained in both languages', () => {
  fc.assert(
    fc.property(asked, (question) => {
      for (const entry of transferVerdict(question, law).points) {
        const { verdict } = { verdict: transferRules[entry.rule as keyof typeof transferRules] };
        if (entry.kind !== 'provider' && entry.kind !== 'parent') expect(entry.verdict).toBe(verdict);
        expect(TransferVerdict.options).toContain(verdict);
        expect(entry.basis.de).not.toBe('');
        expect(entry.basis.en).not.toBe('');
      }
    }),
  );
});

it('every rule of the tree has its text', () => {
  expect(law.rules.map((rule) => rule.id).sort()).toEqual(Object.keys(transferRules).sort());
});
