import { describe, expect, it } from 'vitest';
import { DataContext, SeverityLevel } from '../../../src-main/contract/breach-severity.ts';
import { severity } from '../../../src-main/engine/breaches/rules/severity.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

const method = loadTemplates('templates').severityMethod();

/** Scores of the data context in the paper's examples, in its order: category, data, scores. */
const paper: [category: string, data: string, scores: number[]][] = [
  ['simple', 'Names and phone numbers', [1, 2, 3, 4]],
  ['simple', 'CV database', [1, 2, 3, 4]],
  ['simple', 'Names and addresses', [1, 2, 3, 4]],
  ['behavioural', 'Call history', [1, 2, 3, 4]],
  ['behavioural', 'Loyalty card', [1, 2]],
  ['behavioural', 'Transport card', [3]],
  ['behavioural', 'Pharmacy card', [4]],
  ['behavioural', 'Social network', [1, 2, 3, 4]],
  ['financial', 'Bank', [1, 2, 3, 4]],
  ['financial', 'Tax', [1, 2, 3, 4]],
  ['financial', 'Credit cards', [1, 2, 3, 4]],
  ['sensitive', 'Blood test', [1, 2, 3, 4]],
  ['sensitive', 'Politics', [1, 2, 3, 4]],
  ['sensitive', 'Sexual life', [1, 2, 3, 4]],
  ['credentials', 'Credentials', [1, 2, 3, 3, 4, 4]],
];

describe('The tables of the method', () => {
  it('four categories with basic scores 1 to 4, each with the scores 1 to 4', () => {
    expect(method.contexts.map(({ category, basic }) => [category, basic])).toEqual([
      ['simple', 1],
      ['behavioural', 2],
      ['financial', 3],
      ['sensitive', 4],
    ]);
    expect(method.contexts.map(({ category }) => category)).toEqual(DataContext.options);
    for (const { scores } of method.contexts) expect(scores.map(({ score }) => score)).toEqual([1, 2, 3, 4]);
  });

  it('four values of identification, and every example uses one of them, up to the maximum', () => {
    const values = method.identifiability.map(({ value }) => value);
    expect(values).toEqual([0.25, 0.5, 0.75, 1]);
    expect(method.identifiers).toHaveLength(6);
    for (const { id, values: used } of method.identifiers) {
      expect(values, id).toEqual(expect.arrayContaining(used.map(({ value }) => value)));
      expect(used.map(({ value }) => value)).toEqual([...new Set(used.map(({ value }) => value))].sort());
      expect(used.at(-1)?.value, id).toBe(1);
    }
  });

  it('circumstances add 0, a quarter or a half, intent all or nothing', () => {
    expect(method.circumstances.map(({ id, values }) => [id, values.map(({ value }) => value)])).toEqual([
      ['confidentiality', [0, 0.25, 0.5]],
      ['integrity', [0, 0.25, 0.5]],
      ['availability', [0, 0.25, 0.5]],
      ['malicious', [0, 0.5]],
    ]);
  });

  it('levels begin at 0, 2, 3 and 4', () => {
    expect(method.levels.map(({ id, from }) => [id, from])).toEqual([
      ['low', 0],
      ['medium', 2],
      ['high', 3],
      ['very_high', 4],
    ]);
    expect(method.levels.map(({ id }) => id)).toEqual(SeverityLevel.options);
  });

  it('three factors raise, three lower, two flags stand beside the figure', () => {
    expect(method.factors.map(({ id, direction }) => `${direction} ${id}`)).toEqual([
      'raises volume',
      'raises controller',
      'raises individuals',
      'lowers invalidity',
      'lowers public',
      'lowers nature',
    ]);
    expect(method.flags.map(({ id }) => id)).toEqual(['over100', 'unintelligible']);
  });

  it('says that it does not bind, is older than the GDPR, and sets no threshold', () => {
    expect(method.status.de).toContain('nicht verbindlich');
    expect(method.status.en).toContain('older than the GDPR');
    expect(method.notes.find(({ id }) => id === 'threshold')?.text.en).toContain('Our own proposal');
  });
});

describe('The 54 examples of the paper', () => {
  it('are all there, with the paper’s scores', () => {
    expect(method.examples).toHaveLength(54);
    const grouped = paper.map(([category, data]) => [
      category,
      data,
      method.examples
        .filter((example) => example.category === category && example.data.en === data)
        .map(({ score }) => score),
    ]);
    expect(grouped).toEqual(paper);
  });

  it.each(method.examples)('$category, $data.en, $situation.en: $score', (example) => {
    const { category, score, factor } = example;
    if (category === 'credentials') {
      expect(factor).toBeNull();
      return;
    }
    const context = method.contexts.find((one) => one.category === category);
    expect(context?.scores.map((one) => one.score)).toContain(score);
    const direction = method.factors.find(({ id }) => id === factor)?.direction;
    if (score < (context?.basic ?? 0)) expect(direction).toBe('lowers');
    if (score === context?.basic) expect(factor).toBeNull();
    if (direction === 'raises') expect(score).toBeGreaterThan(context?.basic ?? 0);
  });

  it('can be computed with: alone and fully identified, the score of the example is the severity', () => {
    for (const { category, score } of method.examples) {
      const known = DataContext.safeParse(category);
      if (!known.success) continue;
      const { score: computed } = severity(
        {
          contexts: [{ category: known.data, score: score as 1 | 2 | 3 | 4, reason: '' }],
          identifiability: 1,
          circumstances: { confidentiality: 0, integrity: 0, availability: 0, malicious: false },
        },
        method,
      );
      expect(computed).toBe(score);
    }
  });
});
