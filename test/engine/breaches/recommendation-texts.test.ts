import { describe, expect, it } from 'vitest';
import {
  Exemption,
  RiskFactName,
  type RiskFacts,
  RiskLevelOfBreach,
} from '../../../src-main/contract/breach-risk.ts';
import { recommend } from '../../../src-main/engine/breaches/rules/recommendation.ts';
import {
  fewPeople,
  soonHours,
  veryManyPeople,
} from '../../../src-main/engine/breaches/rules/risk-reading.ts';
import { disclosureTable, lossTable } from '../../../src-main/engine/breaches/rules/risk-table.ts';
import { favourable } from '../../../src-main/engine/breaches/rules/would-change.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { factsWith, onlyKnown } from './recommendation-case.ts';
import { recommendationCases } from './recommendation-cases.ts';

const texts = loadTemplates('templates').breachRiskTexts();
const idsOf = (facts: RiskFacts, direction: 'for' | 'against') =>
  recommend(facts, texts)
    .reasons.filter((reason) => reason.direction === direction)
    .map(({ id }) => id);

describe('Every word the rule can say is there', () => {
  it('each reason that can be given has a text with a basis, and no text is left over', () => {
    const cases = [...recommendationCases.map(({ facts }) => facts), onlyKnown({})];
    const said = cases.flatMap((facts) => recommend(facts, texts).reasons.map(({ id }) => id));
    const rows = [...disclosureTable, ...lossTable].map(({ id }) => id);
    expect(new Set(rows).size).toBe(rows.length);
    expect([...new Set([...rows, ...said])].sort()).toEqual(texts.rules.map(({ id }) => id).sort());
  });

  it('each fact says what it counts as while unknown, and how it could turn out well', () => {
    expect(texts.facts.map(({ fact }) => fact)).toEqual(RiskFactName.options);
    for (const { fact, favourable: outcomes } of texts.facts) {
      expect(
        outcomes.map(({ id }) => id),
        fact,
      ).toEqual(Object.keys(favourable[fact]));
    }
  });

  it('levels and exemptions are complete', () => {
    expect(texts.levels.map(({ id }) => id)).toEqual(RiskLevelOfBreach.options);
    expect(texts.exemptions.map(({ id }) => id)).toEqual(Exemption.options);
  });

  it('the figures in the texts are those of the rule', () => {
    const note = texts.notes.find(({ id }) => id === 'thresholds')?.text.en;
    expect(note).toBe(
      `${fewPeople} people, ${veryManyPeople.toLocaleString('en')} people and ${soonHours} hours are our own thresholds. The Regulation and the guidelines name none.`,
    );
  });

  it('both tables end with a row that always applies, and fit one screen together', () => {
    expect([disclosureTable.at(-1)?.id, lossTable.at(-1)?.id]).toEqual(['disclosed', 'missing']);
    expect(disclosureTable.length + lossTable.length).toBeLessThanOrEqual(15);
  });
});

describe('Reasons', () => {
  const phished = factsWith({
    financialData: true,
    people: 250,
    exfiltration: 'likely',
    recipient: 'unknown',
    malicious: true,
    consequences: ['financial'],
  });

  it('for: the deciding row first, then what weighs; against: what speaks the other way', () => {
    expect(idsOf(phished, 'for')).toEqual([
      'open_circle',
      'financial_data',
      'on_purpose',
      'material_consequences',
    ]);
    expect(idsOf(phished, 'against')).toEqual(['complete']);
  });

  it('cite only facts that are known; what is missing stands in one reason with what it counts as', () => {
    const { reasons } = recommend({ ...phished, people: null, identityDocuments: null }, texts);
    const missing = reasons.find(({ id }) => id === 'not_known');
    expect(missing?.facts).toEqual(['identityDocuments', 'people']);
    expect(missing?.text.de).toBe(
      'Noch nicht bekannt, zählt deshalb wie der ungünstigste Fall: Ausweise und Kennnummern (wie dabei), Zahl der Personen (wie sehr viele).',
    );
    expect(reasons.filter(({ id }) => id !== 'not_known').flatMap(({ facts }) => facts)).not.toContain(
      'people',
    );
  });

  it('a missing fact that does not matter is not held against anybody', () => {
    const encrypted = factsWith({
      encryptedWithSafeKey: true,
      recipient: 'unknown',
      exfiltration: 'proven',
      people: null,
    });
    expect(recommend(encrypted, texts).reasons.map(({ id }) => id)).toEqual(['unreadable', 'complete']);
  });

  it('with nothing known: what is only assumed says so, no weight is claimed, the missing facts are named', () => {
    const { reasons } = recommend(onlyKnown({}), texts);
    expect(reasons.map(({ id }) => id)).toEqual(['open_circle', 'danger_to_health', 'not_known']);
    expect(reasons[1]?.text).toEqual({
      de: 'Angenommen, bis mehr bekannt ist: Fehlende oder falsche Daten gefährden Menschen körperlich.',
      en: 'Assumed until more is known: Missing or wrong data endanger people physically.',
    });
    expect(reasons[2]?.facts.length).toBeGreaterThanOrEqual(12);
  });

  it('what holds whatever the missing facts turn out to be is not called assumed', () => {
    const published = factsWith({
      financialData: true,
      exfiltration: 'proven',
      recipient: 'public',
      consequences: ['identityTheft'],
    });
    const [first] = recommend({ ...published, people: null, malicious: null }, texts).reasons;
    expect(first?.id).toBe('open_circle');
    expect(first?.text.en).toMatch(/^The data are with unknown recipients/);
  });

  it('of two grave tables the one on disclosure comes first, otherwise the graver one', () => {
    const outage = factsWith({
      kinds: ['availability'],
      restoredWithinHours: 50,
      consequences: ['financial'],
    });
    expect(recommend(outage, texts).reasons.map(({ id }) => id)).toEqual([
      'missing',
      'nothing_out',
      'material_consequences',
    ]);
  });

  it('no sentence keeps a gap', () => {
    const said = JSON.stringify(recommend(onlyKnown({}), texts));
    expect(said).not.toMatch(/\{(clauses|level|text|facts)\}/);
  });
});

describe('Exemptions of Art. 34(3) worth checking', () => {
  const high = factsWith({
    specialCategories: true,
    exfiltration: 'proven',
    recipient: 'public',
    people: 200,
    restoredWithinHours: null,
    consequences: ['discrimination'],
  });
  const ids = (facts: RiskFacts) => recommend(facts, texts).exemptions.map(({ id }) => id);
  it.each<[string, RiskFacts, string[]]>([
    ['high, nothing speaks for one', high, []],
    [
      'high, encryption not known',
      { ...high, encryptedWithSafeKey: null, consequences: ['physical'] },
      ['34_3_a'],
    ],
    ['high, deletion not known', { ...high, deletionConfirmed: null }, ['34_3_b']],
    ['high, passwords that can be reset', { ...high, credentials: true }, ['34_3_b']],
    ['high, number of people not known', { ...high, people: null }, ['34_3_c']],
    ['high, 10,000 people', { ...high, people: 10_000 }, ['34_3_c']],
    ['high, 9,999 people', { ...high, people: 9999 }, []],
    ['encrypted, so not high', { ...high, encryptedWithSafeKey: true }, ['34_3_a']],
    ['no risk, deletion confirmed', factsWith({ recipient: 'trusted', deletionConfirmed: true }), ['34_3_b']],
    ['no risk, nothing to check', factsWith({}), []],
  ])('%s', (_name, facts, expected) => {
    expect(ids(facts)).toEqual(expected);
  });
});
