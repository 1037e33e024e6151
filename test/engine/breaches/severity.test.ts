import { describe, expect, it } from 'vitest';
import type { SeverityQuestion } from '../../../src-main/contract/breach-severity.ts';
import { severity } from '../../../src-main/engine/breaches/rules/severity.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

const method = loadTemplates('templates').severityMethod();
type Context = SeverityQuestion['contexts'][number];
type Circumstances = SeverityQuestion['circumstances'];

function asked(
  contexts: [Context['category'], Context['score']][],
  identifiability: SeverityQuestion['identifiability'],
  circumstances: Partial<Circumstances> = {},
): SeverityQuestion {
  return {
    contexts: contexts.map(([category, score]) => ({ category, score, reason: '' })),
    identifiability,
    circumstances: { confidentiality: 0, integrity: 0, availability: 0, malicious: false, ...circumstances },
  };
}

function outcome(question: SeverityQuestion): string {
  const { score, level } = severity(question, method);
  return `${score} ${level}`;
}

describe('Examples computed from the tables of the paper', () => {
  it.each<[string, SeverityQuestion, string]>([
    [
      'S1 a flower shop’s customer list is mailed to one known wrong recipient',
      asked([['simple', 1]], 1, { confidentiality: 0.25 }),
      '1.25 low',
    ],
    [
      'S2 hackers publish the customers of a dealer in luxury cars',
      asked([['simple', 2]], 1, { confidentiality: 0.5, malicious: true }),
      '3 high',
    ],
    [
      'S3 complete credit cards with names are stolen from a shop',
      asked([['financial', 4]], 1, { confidentiality: 0.5, malicious: true }),
      '5 very_high',
    ],
    [
      'S4 clicks of a week under pseudonyms are public, the mapping is safe',
      asked([['behavioural', 2]], 0.25, { confidentiality: 0.5 }),
      '1 low',
    ],
    [
      'S5 a laptop with lab results, names and birth dates is lost',
      asked([['sensitive', 4]], 1),
      '4 very_high',
    ],
    [
      'S6 ransomware encrypts contact data, recoverable with effort',
      asked([['simple', 1]], 1, { availability: 0.25, malicious: true }),
      '1.75 low',
    ],
    [
      'S7 other customers see the balances of a month',
      asked([['financial', 3]], 0.75, { confidentiality: 0.25 }),
      '2.5 medium',
    ],
    ['S8 behavioural data, fully identified, nothing added', asked([['behavioural', 2]], 1), '2 medium'],
  ])('%s', (_name, question, expected) => {
    expect(outcome(question)).toBe(expected);
  });
});

describe('Levels begin at 2, 3 and 4', () => {
  it.each<[string, SeverityQuestion, string]>([
    ['the least there is', asked([['simple', 1]], 0.25), '0.25 low'],
    ['a quarter below 2', asked([['simple', 1]], 1, { confidentiality: 0.5, integrity: 0.25 }), '1.75 low'],
    ['2', asked([['simple', 1]], 1, { confidentiality: 0.5, integrity: 0.5 }), '2 medium'],
    ['a quarter below 3', asked([['financial', 3]], 0.75, { malicious: true }), '2.75 medium'],
    ['3', asked([['financial', 3]], 1), '3 high'],
    ['a quarter below 4', asked([['financial', 3]], 1, { integrity: 0.25, availability: 0.5 }), '3.75 high'],
    ['4', asked([['financial', 3]], 1, { integrity: 0.5, availability: 0.5 }), '4 very_high'],
    [
      'the most there is',
      asked([['sensitive', 4]], 1, {
        confidentiality: 0.5,
        integrity: 0.5,
        availability: 0.5,
        malicious: true,
      }),
      '6 very_high',
    ],
  ])('%s: %o', (_name, question, expected) => {
    expect(outcome(question)).toBe(expected);
  });
});

describe('Of several contexts the highest counts', () => {
  it('the score is that of the highest, not the sum', () => {
    expect(
      outcome(
        asked(
          [
            ['simple', 1],
            ['financial', 3],
            ['behavioural', 2],
          ],
          0.5,
        ),
      ),
    ).toBe('1.5 low');
  });

  it('at equal scores the step names the more sensitive category', () => {
    const [step] = severity(
      asked(
        [
          ['simple', 4],
          ['sensitive', 4],
        ],
        1,
      ),
      method,
    ).steps;
    expect(step?.text).toEqual({
      de: 'Datenkontext, höchster Wert: Sensible Daten = 4',
      en: 'Data context, highest score: Sensitive data = 4',
    });
  });
});

describe('The arithmetic is open', () => {
  const { steps } = severity(
    asked([['behavioural', 2]], 1, { confidentiality: 0.25, availability: 0.25 }),
    method,
  );

  it('shows every step with its value', () => {
    expect(steps.map(({ id, value }) => [id, value])).toEqual([
      ['context', 2],
      ['identifiability', 1],
      ['product', 2],
      ['circumstances', 0.5],
      ['score', 2.5],
      ['level', 2.5],
    ]);
  });

  it('in English with a decimal point', () => {
    expect(steps.map(({ text }) => text.en)).toEqual([
      'Data context, Behavioural data = 2',
      'Ease of identification, maximum = 1.00',
      '2 × 1.00 = 2.00',
      '0.25 + 0.00 + 0.25 + 0.00 = 0.50',
      '2 × 1.00 + 0.50 = 2.50',
      '2.50: at least 2, therefore medium',
    ]);
  });

  it('in German with a decimal comma', () => {
    expect(steps.map(({ text }) => text.de)).toEqual([
      'Datenkontext, Verhaltensdaten = 2',
      'Identifizierbarkeit, maximal = 1,00',
      '2 × 1,00 = 2,00',
      '0,25 + 0,00 + 0,25 + 0,00 = 0,50',
      '2 × 1,00 + 0,50 = 2,50',
      '2,50: mindestens 2, also mittel',
    ]);
  });

  it('says below which figure the lowest level stays', () => {
    const low = severity(asked([['simple', 1]], 0.25), method).steps.at(-1);
    expect(low?.text).toEqual({ de: '0,25: unter 2, also gering', en: '0.25: below 2, therefore low' });
  });
});
