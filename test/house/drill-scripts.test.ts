import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DrillScripts } from '../../src-main/contract/breach-clock.ts';
import { loadTemplates } from '../../src-main/engine/templates.ts';
import {
  bilingualTexts,
  plainSpacesInLaw,
  promisesOfLawfulness,
  sameInBothLanguages,
  strict,
} from './template-checks.ts';

const directory = join(import.meta.dirname, '../../templates');
const file = join(directory, 'drills/breach-drills.2026.1.json');
const content = JSON.parse(readFileSync(file, 'utf8')) as unknown;
const { drills } = loadTemplates(directory).drillScripts();

/** Minutes of the period of Art. 33(1) GDPR. */
const period = 72 * 60;

describe('the prepared incidents', () => {
  test('fit their schema, without unknown keys', () => {
    expect(strict(DrillScripts).safeParse(content).error?.issues ?? []).toEqual([]);
  });

  test('exist in both languages, keep references to law together and promise nothing', () => {
    const texts = bilingualTexts(content);
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.filter(({ text }) => text.de.trim() === '' || text.en.trim() === '')).toEqual([]);
    expect(sameInBothLanguages(texts)).toEqual([]);
    expect(plainSpacesInLaw(texts)).toEqual([]);
    expect(promisesOfLawfulness(texts)).toEqual([]);
  });

  test('are three, each with an id of its own', () => {
    expect(drills.map(({ id }) => id)).toEqual(['reach-vendor', 'encrypted-erp', 'lost-laptop']);
  });

  test.each(drills)('$id: 8 to 14 messages, in their order, before its 72 hours are over', (drill) => {
    const minutes = drill.injects.map(({ atMinute }) => atMinute);
    expect(minutes.length).toBeGreaterThanOrEqual(8);
    expect(minutes.length).toBeLessThanOrEqual(14);
    expect(minutes).toEqual([...new Set(minutes)].toSorted((one, other) => one - other));
    expect(minutes[0]).toBeGreaterThan(0);
    expect(minutes.at(-1)).toBeLessThan(drill.solution.awareAtMinute + period);
  });

  test.each(drills)('$id: awareness comes with one of its messages', ({ injects, solution }) => {
    expect(injects.map(({ atMinute }) => atMinute)).toContain(solution.awareAtMinute);
  });

  test.each(drills)('$id: the risk decides who is told (Art. 33(1), 34(1)), with reasons', ({ solution }) => {
    expect(solution.notifyAuthority).toBe(solution.risk !== 'none_unlikely');
    expect(solution.notifyPeople).toBe(solution.risk === 'high');
    expect(solution.kinds.length).toBeGreaterThan(0);
    expect(solution.reasons.length).toBeGreaterThanOrEqual(4);
  });

  test('cover both sides of every decision and all three kinds', () => {
    expect(new Set(drills.map(({ solution }) => solution.notifyAuthority)).size).toBe(2);
    expect(new Set(drills.map(({ solution }) => solution.notifyPeople)).size).toBe(2);
    expect(new Set(drills.flatMap(({ solution }) => solution.kinds)).size).toBe(3);
  });
});
