import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BreachKind,
  Consequence,
  Recommendation,
  RiskFactName,
  type RiskFacts,
  RiskLevelOfBreach,
} from '../../../src-main/contract/breach-risk.ts';
import { recommend } from '../../../src-main/engine/breaches/rules/recommendation.ts';
import { riskOf } from '../../../src-main/engine/breaches/rules/risk-table.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { recommendationCases } from './recommendation-cases.ts';

const texts = loadTemplates('templates').breachRiskTexts();
const order = RiskLevelOfBreach.options;
const rank = (facts: RiskFacts) => order.indexOf(riskOf(facts));

const people = fc.oneof(fc.constantFrom(0, 1, 100, 101, 9999, 10_000), fc.nat(1_000_000));
const hours = fc.oneof(fc.constantFrom(0, 24, 24.01, 48), fc.double({ min: 0, max: 5000, noNaN: true }));
const known = {
  kinds: fc.subarray([...BreachKind.options], { minLength: 1 }),
  specialCategories: fc.boolean(),
  vulnerablePeople: fc.boolean(),
  identityDocuments: fc.boolean(),
  financialData: fc.boolean(),
  credentials: fc.boolean(),
  people,
  encryptedWithSafeKey: fc.boolean(),
  exfiltration: fc.constantFrom('none' as const, 'unknown' as const, 'likely' as const, 'proven' as const),
  recipient: fc.constantFrom(
    'none' as const,
    'trusted' as const,
    'known' as const,
    'unknown' as const,
    'public' as const,
  ),
  deletionConfirmed: fc.boolean(),
  malicious: fc.boolean(),
  restoredWithinHours: hours,
  restorable: fc.boolean(),
  consequences: fc.subarray([...Consequence.options], { minLength: 1 }),
};
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
const facts: fc.Arbitrary<RiskFacts> = fc.record({
  ...known,
  kinds: maybe(known.kinds),
  specialCategories: maybe(known.specialCategories),
  vulnerablePeople: maybe(known.vulnerablePeople),
  identityDocuments: maybe(known.identityDocuments),
  financialData: maybe(known.financialData),
  credentials: maybe(known.credentials),
  people: maybe(known.people),
  encryptedWithSafeKey: maybe(known.encryptedWithSafeKey),
  exfiltration: maybe(known.exfiltration),
  recipient: maybe(known.recipient),
  deletionConfirmed: maybe(known.deletionConfirmed),
  malicious: maybe(known.malicious),
  restoredWithinHours: maybe(known.restoredWithinHours),
  restorable: maybe(known.restorable),
  consequences: maybe(known.consequences),
});
const forgotten = fc.subarray([...RiskFactName.options], { minLength: 1 });

function forget(from: RiskFacts, names: readonly RiskFactName[]): RiskFacts {
  return { ...from, ...Object.fromEntries(names.map((name) => [name, null])) };
}

describe('A missing fact never makes the proposal milder', () => {
  it('whichever facts are forgotten, alone or together, whatever they were', () => {
    fc.assert(
      fc.property(facts, forgotten, (all, names) => {
        expect(rank(forget(all, names))).toBeGreaterThanOrEqual(rank(all));
      }),
      { numRuns: 20_000 },
    );
  });

  it.each(recommendationCases)('$id: each single fact forgotten', ({ facts: all }) => {
    for (const name of RiskFactName.options) {
      expect(rank(forget(all, [name])), name).toBeGreaterThanOrEqual(rank(all));
    }
  });

  it('"unknown" whether data got out counts like null, and an empty choice too', () => {
    fc.assert(
      fc.property(facts, (all) => {
        expect(rank({ ...all, exfiltration: 'unknown' })).toBe(rank({ ...all, exfiltration: null }));
        expect(rank({ ...all, kinds: [] })).toBe(rank({ ...all, kinds: null }));
        expect(rank({ ...all, consequences: [] })).toBe(rank({ ...all, consequences: null }));
      }),
    );
  });
});

/** For each fact: values from mild to grave. A recipient `none` belongs in this order only when nothing got out. */
const worse: [name: string, pair: fc.Arbitrary<[Partial<RiskFacts>, Partial<RiskFacts>]>][] = [
  ...(
    [
      'specialCategories',
      'vulnerablePeople',
      'identityDocuments',
      'financialData',
      'credentials',
      'malicious',
    ] as const
  ).map((name): (typeof worse)[number] => [name, fc.constant([{ [name]: false }, { [name]: true }])]),
  ...(['encryptedWithSafeKey', 'deletionConfirmed', 'restorable'] as const).map(
    (name): (typeof worse)[number] => [name, fc.constant([{ [name]: true }, { [name]: false }])],
  ),
  ['people', ordered(people).map(([one, other]) => [{ people: one }, { people: other }])],
  [
    'restoredWithinHours',
    ordered(hours).map(([one, other]) => [{ restoredWithinHours: one }, { restoredWithinHours: other }]),
  ],
  ['exfiltration', steps('exfiltration', ['none', 'likely', 'proven'])],
  ['recipient', steps('recipient', ['trusted', 'known', 'unknown', 'public'])],
  [
    'recipient while nothing got out',
    steps('recipient', ['none', 'trusted', 'known', 'unknown', 'public']).map(([one, other]) => [
      { ...one, exfiltration: 'none' },
      { ...other, exfiltration: 'none' },
    ]),
  ],
  ['kinds', more(known.kinds).map(([one, other]) => [{ kinds: one }, { kinds: other }])],
  [
    'consequences',
    more(known.consequences).map(([one, other]) => [{ consequences: one }, { consequences: other }]),
  ],
];

function ordered(value: fc.Arbitrary<number>): fc.Arbitrary<[number, number]> {
  return fc.tuple(value, value).map(([one, other]) => [Math.min(one, other), Math.max(one, other)]);
}

function steps<Name extends RiskFactName>(
  name: Name,
  values: RiskFacts[Name][],
): fc.Arbitrary<[Partial<RiskFacts>, Partial<RiskFacts>]> {
  return ordered(fc.nat(values.length - 1)).map(([one, other]) => [
    { [name]: values[one] } as Partial<RiskFacts>,
    { [name]: values[other] } as Partial<RiskFacts>,
  ]);
}

function more<T>(choice: fc.Arbitrary<T[]>): fc.Arbitrary<[T[], T[]]> {
  return fc.tuple(choice, choice).map(([one, other]) => [one, [...new Set([...one, ...other])]]);
}

describe('A worse fact never makes the proposal milder', () => {
  it.each(worse)('%s', (_name, pairs) => {
    fc.assert(
      fc.property(facts, pairs, (all, [mild, grave]) => {
        expect(rank({ ...all, ...grave })).toBeGreaterThanOrEqual(rank({ ...all, ...mild }));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('The answer as a whole', () => {
  it('fits the contract, always documents, and tells people only together with the authority', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const answer = recommend(all, texts);
        expect(Recommendation.parse(answer)).toEqual(answer);
        expect(answer.document).toBe(true);
        expect(answer.notifyAuthority).toBe(answer.risk !== 'none_unlikely');
        expect(answer.notifyPeople).toBe(answer.risk === 'high');
        expect(answer.reasons.length).toBeGreaterThanOrEqual(2);
        expect(new Set(answer.reasons.map(({ id }) => id)).size).toBe(answer.reasons.length);
      }),
      { numRuns: 500 },
    );
  });
});
