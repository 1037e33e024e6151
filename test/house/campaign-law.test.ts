import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownItems } from '../../src-main/engine/campaigns/rules/item-scope.ts';
import { loadTemplates } from '../../src-main/engine/templates.ts';

const law = loadTemplates(join(import.meta.dirname, '../../templates')).campaignLaw();
const items = law.gates.flatMap((gate) => gate.items);
const rules = join(import.meta.dirname, '../../src-main/engine/campaigns/rules');
const sources = readdirSync(rules).map((name) => readFileSync(join(rules, name), 'utf8'));
const codes = new Set(
  sources.flatMap((source) => [...source.matchAll(/(?:code: |found\()'(\w+)'/g)].map(([, code]) => code)),
);

describe('The conditions of the gate', () => {
  test('are 43 in eleven gates, each once and each about some steps', () => {
    expect(law.gates).toHaveLength(11);
    expect(items).toHaveLength(43);
    expect(items.map(({ id }) => id)).toEqual(knownItems);
  });

  test('have words for everything that a rule finds, and none that no rule uses', () => {
    const written = law.reasons.map(({ id }) => id);
    const fromAnswers = ['unanswered', 'answeredNo', 'answeredPartly'];
    expect(new Set(written)).toEqual(new Set([...codes, ...fromAnswers]));
    expect(new Set(written).size).toBe(written.length);
  });

  test('say what is uncertain: case law and guidance are to be checked before citing', () => {
    expect(law.sources.find(({ id }) => id === 'cjeu')).toMatchObject({ confidence: 'medium' });
  });
});
