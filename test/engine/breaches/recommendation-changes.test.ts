import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RiskFactName, type RiskFacts, RiskLevelOfBreach } from '../../../src-main/contract/breach-risk.ts';
import { recommend } from '../../../src-main/engine/breaches/rules/recommendation.ts';
import { riskOf } from '../../../src-main/engine/breaches/rules/risk-table.ts';
import { bestCases } from '../../../src-main/engine/breaches/rules/would-change.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { factsWith, onlyKnown } from './recommendation-case.ts';
import { recommendationCases } from './recommendation-cases.ts';

const texts = loadTemplates('templates').breachRiskTexts();
const order = RiskLevelOfBreach.options;
const changes = (facts: RiskFacts) =>
  recommend(facts, texts).wouldChange.map(({ fact, risk }) => `${fact} ${risk}`);

describe('Which unknown facts could lower the proposal', () => {
  it('a stolen laptop: encryption would, and so would harmless consequences', () => {
    const laptop = factsWith({
      people: 50,
      encryptedWithSafeKey: null,
      exfiltration: 'likely',
      recipient: 'unknown',
      malicious: true,
      consequences: null,
    });
    expect(recommend(laptop, texts).wouldChange.map(({ text }) => text)).toEqual([
      {
        de: 'Wenn feststeht, dass die Daten nach dem Stand der Technik verschlüsselt waren und der Schlüssel sicher ist, lautet der Vorschlag: voraussichtlich kein Risiko.',
        en: 'If it is established that the data were encrypted to the state of the art and the key is safe, the proposal becomes: unlikely to result in a risk.',
      },
      {
        de: 'Wenn feststeht, dass keine Folgen zu erwarten sind, lautet der Vorschlag: Risiko.',
        en: 'If it is established that no consequences are to be expected, the proposal becomes: risk.',
      },
    ]);
  });

  it('facts that help only together are named together, each sentence beginning with its own fact', () => {
    const { wouldChange } = recommend(
      factsWith({
        recipient: 'known',
        deletionConfirmed: null,
        people: null,
        consequences: ['inconvenience'],
        financialData: null,
      }),
      texts,
    );
    expect(wouldChange.map(({ fact, risk }) => [fact, risk])).toEqual([
      ['financialData', 'none_unlikely'],
      ['people', 'none_unlikely'],
      ['deletionConfirmed', 'none_unlikely'],
    ]);
    expect(wouldChange[2]?.text.en).toBe(
      'If it is established that the recipient confirms deletion or return and that at most 100 people are concerned, the proposal becomes: unlikely to result in a risk.',
    );
  });

  it('with nothing known the consequences lower it alone, encryption together with the kind of breach', () => {
    expect(changes(onlyKnown({}))).toEqual(
      expect.arrayContaining([
        'consequences risk',
        'encryptedWithSafeKey none_unlikely',
        'kinds none_unlikely',
      ]),
    );
  });

  it('if it takes three facts, the three are named', () => {
    const stolen = factsWith({
      recipient: null,
      exfiltration: 'proven',
      malicious: null,
      deletionConfirmed: null,
      identityDocuments: true,
      people: 20_000,
      consequences: ['identityTheft'],
    });
    expect(riskOf(stolen)).toBe('high');
    expect(changes(stolen)).toEqual(['recipient risk', 'deletionConfirmed risk', 'malicious risk']);
  });

  it('nothing is named when what is known keeps the proposal up', () => {
    expect(
      changes(
        factsWith({
          recipient: 'public',
          exfiltration: 'proven',
          consequences: ['physical'],
          specialCategories: null,
          people: null,
        }),
      ),
    ).toEqual([]);
  });
});

const sparse: fc.Arbitrary<RiskFacts> = fc
  .tuple(fc.constantFrom(...recommendationCases), fc.subarray([...RiskFactName.options]))
  .map(([{ facts }, names]) => ({ ...facts, ...Object.fromEntries(names.map((name) => [name, null])) }));

describe('On every case with any facts forgotten', () => {
  it('what is named is unknown and leads lower', () => {
    fc.assert(
      fc.property(sparse, (facts) => {
        const { risk, wouldChange } = recommend(facts, texts);
        for (const change of wouldChange) {
          const value = facts[change.fact];
          expect(value === null || value === 'unknown').toBe(true);
          expect(order.indexOf(change.risk)).toBeLessThan(order.indexOf(risk));
        }
        expect(new Set(wouldChange.map(({ fact }) => fact)).size).toBe(wouldChange.length);
      }),
      { numRuns: 600 },
    );
  });

  it('the list is empty exactly when no unknown fact keeps the proposal up', () => {
    fc.assert(
      fc.property(sparse, (facts) => {
        const { risk, wouldChange } = recommend(facts, texts);
        const mildest = Math.min(...bestCases(facts).map((best) => order.indexOf(riskOf(best))));
        expect(wouldChange.length > 0).toBe(mildest < order.indexOf(risk));
      }),
      { numRuns: 600 },
    );
  });

  it('a fact whose loss made the proposal stricter is among those named', () => {
    for (const { facts, id } of recommendationCases) {
      for (const name of RiskFactName.options) {
        const without = { ...facts, [name]: null };
        if (riskOf(without) === riskOf(facts)) continue;
        expect(
          changes(without).map((change) => change.split(' ')[0]),
          `${id} ${name}`,
        ).toContain(name);
      }
    }
  });
});
