import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadTemplates } from '../../src-main/engine/templates.ts';

const templates = loadTemplates(join(import.meta.dirname, '../../templates'));
const law = templates.transferLaw();

describe('the transfer law', () => {
  test('covers all 249 countries of ISO 3166-1 and Kosovo, 37 of them inside the EEA', () => {
    expect(new Set(law.countries.map((country) => country.code)).size).toBe(250);
    expect(law.countries.filter((country) => country.status === 'eea')).toHaveLength(37);
  });

  test.each([
    ['NO', 'eea'],
    ['AX', 'eea'],
    ['RE', 'eea'],
    ['CH', 'third'],
    ['GL', 'third'],
    ['VA', 'third'],
    ['GI', 'check'],
    ['NC', 'check'],
    ['SJ', 'check'],
    ['US', 'third'],
  ])('%s is "%s"', (code, status) => {
    expect(law.countries.find((country) => country.code === code)?.status).toBe(status);
  });

  test('special territories explain themselves', () => {
    expect(
      law.countries.filter((country) => country.status === 'check' && country.note === undefined),
    ).toEqual([]);
  });

  test('adequacy decisions name known third countries, once each, and lie between the directive and the as-of date', () => {
    const third = new Set(
      law.countries.filter((country) => country.status === 'third').map((country) => country.code),
    );
    expect(law.adequacy.filter((decision) => !third.has(decision.country))).toEqual([]);
    expect(new Set(law.adequacy.map((decision) => decision.country)).size).toBe(law.adequacy.length);
    for (const decision of law.adequacy) {
      expect(decision.validFrom >= '1998-10-25' && decision.validFrom <= law.asOf, decision.country).toBe(
        true,
      );
      expect(decision.validUntil === null || decision.validUntil > decision.validFrom, decision.country).toBe(
        true,
      );
    }
  });

  test('the United States count only through the DPF, Canada and Japan only in part, the United Kingdom until the end of 2031', () => {
    const decision = (code: string) => law.adequacy.find((candidate) => candidate.country === code);
    expect(decision('US')?.reach).toBe('dpf');
    expect([decision('CA')?.reach, decision('JP')?.reach]).toEqual(['limited', 'limited']);
    expect(decision('GB')?.validUntil).toBe('2031-12-27');
  });

  test('aliases lead to known codes, and rules are R1 to R11', () => {
    const codes = new Set(law.countries.map((country) => country.code));
    expect(Object.values(law.aliases).filter((code) => !codes.has(code))).toEqual([]);
    expect(law.rules.map((rule) => rule.id.replace(/_.*/, ''))).toEqual(
      Array.from({ length: 11 }, (_, index) => `R${index + 1}`),
    );
  });
});

test('twelve controls; one authority for the private sector in every Land', () => {
  expect(templates.controls().controls).toHaveLength(12);
  const lander = templates.authorities().authorities.filter(({ region }) => region.startsWith('DE-'));
  expect(new Set(lander.map((authority) => authority.region)).size).toBe(16);
  for (const { region } of lander) {
    const competent = lander.filter(
      (one) => one.region === region && ['all', 'privateSector'].includes(one.competence),
    );
    expect(competent, region).toHaveLength(1);
  }
});
