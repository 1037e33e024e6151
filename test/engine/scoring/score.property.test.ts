import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type BehaviourRule,
  DataSource,
  RuleBasis,
  ScoringConsent,
  type ScoringRule,
  type SimulatedModel,
} from '../../../src-main/contract/scoring-model.ts';
import type { Lead, LeadEvent } from '../../../src-main/contract/scoring-simulation.ts';
import { neededConsents } from '../../../src-main/engine/scoring/rules/rule-basis.ts';
import { modelOf } from './models.ts';
import { score } from './score.ts';

const asOf = '2026-11-23T12:00:00.000Z';
const basics = {
  label: fc.constant('Signal'),
  points: fc.integer({ min: -1000, max: 1000 }),
  source: fc.constantFrom(...DataSource.options),
  basis: fc.constantFrom(...RuleBasis.options),
  basisNote: fc.constant(''),
};
const profileRule: fc.Arbitrary<ScoringRule> = fc.record({
  ...basics,
  id: fc.constant(''),
  kind: fc.constant('profile' as const),
  attribute: fc.constantFrom('Rolle', 'Land'),
  test: fc.record({
    kind: fc.constantFrom('oneOf' as const, 'noneOf' as const),
    values: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
  }),
});
const behaviourRule: fc.Arbitrary<BehaviourRule> = fc.record({
  ...basics,
  id: fc.constant(''),
  kind: fc.constant('behaviour' as const),
  event: fc.constantFrom('Klick', 'Demo'),
  repeat: fc.constantFrom('once' as const, 'each' as const),
  cap: fc.option(fc.integer({ min: 1, max: 2000 }), { nil: null }),
  halfLifeDays: fc.option(fc.double({ min: 0.01, max: 3650, noNaN: true }), { nil: null }),
});
const model: fc.Arbitrary<SimulatedModel> = fc
  .array(fc.oneof(profileRule, behaviourRule), { maxLength: 8 })
  .chain((rules) =>
    fc.constantFrom('consent' as const, 'documented' as const, 'missing' as const).map((basis) =>
      modelOf(
        rules.map((rule, index) => ({ ...rule, id: `r${index}` })),
        { profiling: { basis, note: '' } },
      ),
    ),
  );
const event: fc.Arbitrary<LeadEvent> = fc.record({
  event: fc.constantFrom('Klick', 'Demo', 'Messe'),
  daysAgo: fc.oneof(fc.constantFrom(0, 1, 30), fc.double({ min: 0, max: 4000, noNaN: true })),
  count: fc.integer({ min: 1, max: 9 }),
});
const lead: fc.Arbitrary<Lead> = fc.record({
  id: fc.constant('L'),
  attributes: fc.dictionary(fc.constantFrom('Rolle', 'Land'), fc.constantFrom('a', 'b', 'd', '')),
  events: fc.array(event, { maxLength: 12 }),
  consents: fc.uniqueArray(fc.constantFrom(...ScoringConsent.options)),
  hasObjected: fc.boolean(),
});

const isPermitted = (rule: ScoringRule, { consents }: Lead) =>
  neededConsents(rule)?.every((consent) => consents.includes(consent)) ?? false;

it('a rule without basis or consent never changes the lawful score, whatever its points, cap and place', () => {
  fc.assert(
    fc.property(model, lead, fc.oneof(profileRule, behaviourRule), fc.nat(), (rules, who, extra, place) => {
      fc.pre(!isPermitted(extra, who));
      const added = rules.rules.toSpliced(place % (rules.rules.length + 1), 0, { ...extra, id: 'extra' });
      const { lawful, lawfulBand } = score({ ...rules, rules: added }, who).lead;
      expect({ lawful, lawfulBand }).toEqual({
        lawful: score(rules, who).lead.lawful,
        lawfulBand: score(rules, who).lead.lawfulBand,
      });
    }),
    { numRuns: 500 },
  );
});

it('where every point has its basis and consent, both scores are the same', () => {
  fc.assert(
    fc.property(model, lead, (rules, who) => {
      const permitted = rules.rules.filter((rule) => isPermitted(rule, who));
      const { lawful, full, lawfulBand } = score({ ...rules, rules: permitted }, who).lead;
      if (lawfulBand !== 'notScored') expect(lawful).toBe(full);
    }),
  );
});

it('withdrawing a consent never raises the lawful score where no rule takes points away', () => {
  fc.assert(
    fc.property(model, lead, fc.constantFrom(...ScoringConsent.options), (rules, who, consent) => {
      const giving = {
        ...rules,
        rules: rules.rules.map((rule) => ({ ...rule, points: Math.abs(rule.points) })),
      };
      const withdrawn = { ...who, consents: who.consents.filter((one) => one !== consent) };
      expect(score(giving, withdrawn).lead.lawful).toBeLessThanOrEqual(score(giving, who).lead.lawful);
    }),
  );
});

it('the order of events does not matter, at the same instant or not', () => {
  fc.assert(
    fc.property(
      model,
      lead.chain((who) =>
        fc.tuple(fc.constant(who), fc.shuffledSubarray(who.events, { minLength: who.events.length })),
      ),
      (rules, [who, events]) => {
        expect(score(rules, { ...who, events })).toEqual(score(rules, who));
      },
    ),
  );
});

it('one event counted twice at an instant is two events at that instant', () => {
  fc.assert(
    fc.property(model, lead, event, (rules, who, twice) => {
      const split = [
        { ...twice, count: 1 },
        { ...twice, count: 1 },
      ];
      expect(score(rules, { ...who, events: [...who.events, ...split] })).toEqual(
        score(rules, { ...who, events: [...who.events, { ...twice, count: 2 }] }),
      );
    }),
  );
});

it('a score stays a whole number from 0 to 1000, and points within their cap', () => {
  fc.assert(
    fc.property(model, lead, (rules, who) => {
      const { lead: scored, parts } = score(rules, who);
      for (const one of [scored.lawful, scored.full]) {
        expect(Number.isInteger(one) && one >= 0 && one <= 1000).toBe(true);
      }
      for (const { ruleId, points, capped, value } of parts) {
        const rule = rules.rules.find(({ id }) => id === ruleId);
        const cap = rule?.kind === 'behaviour' ? (rule.cap ?? Number.POSITIVE_INFINITY) : 1000;
        expect(Math.abs(capped)).toBeLessThanOrEqual(Math.min(Math.abs(points), cap));
        expect(Math.abs(value)).toBeLessThanOrEqual(Math.abs(capped) + 1e-9);
      }
    }),
  );
});

it('after an objection nothing counts and nobody makes contact', () => {
  fc.assert(
    fc.property(model, lead, (rules, who) => {
      expect(score(rules, { ...who, hasObjected: true }, asOf).lead).toMatchObject({
        lawful: 0,
        full: 0,
        lawfulBand: 'excluded',
        fullBand: 'excluded',
        mayContact: false,
      });
    }),
  );
});
